package acme.ws;

public interface Endpoint {
    void onConnect(WebSocketSession session);

    void onText(WebSocketSession session, String text);

    void onClose(WebSocketSession session, int status, String reason);
}
