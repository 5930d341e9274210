package acme.ws;

public class WebSocketSession {
    private final String remote;
    private final Container container;
    private final Endpoint endpoint;
    private volatile boolean open;
    private int pings;

    WebSocketSession(String remote, Container container, Endpoint endpoint) {
        this.remote = remote;
        this.container = container;
        this.endpoint = endpoint;
    }

    void onOpen() {
        open = true;
        endpoint.onConnect(this);
        container.notifySessionListeners(l -> l.onWebSocketSessionOpened(this));
    }

    public void close(int status, String reason) {
        if (!open) return;
        open = false;
        endpoint.onClose(this, status, reason);
        container.notifySessionListeners(l -> l.onWebSocketSessionClosed(this));
    }

    void ping() { pings++; }

    public boolean isOpen() { return open; }

    public String remote() { return remote; }
}
