package acme.app;

import acme.ws.WebSocketSession;
import acme.ws.WebSocketSessionListener;

public class OnlineCounter implements WebSocketSessionListener {
    private int ever;

    @Override public void onWebSocketSessionOpened(WebSocketSession session) { ever++; }

    public int ever() { return ever; }
}
