package acme.ws;

public interface WebSocketSessionListener {
    default void onWebSocketSessionOpened(WebSocketSession session) { }

    default void onWebSocketSessionClosed(WebSocketSession session) { }
}
