package acme.ws;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class Container {
    private final List<WebSocketSessionListener> sessionListeners = new CopyOnWriteArrayList<>();
    private final SessionTracker sessionTracker;

    public Container(boolean recheck) {
        sessionTracker = new SessionTracker(recheck);
        addSessionListener(sessionTracker);
    }

    public void addSessionListener(WebSocketSessionListener l) { sessionListeners.add(l); }

    public boolean removeSessionListener(WebSocketSessionListener l) { return sessionListeners.remove(l); }

    void notifySessionListeners(Consumer<WebSocketSessionListener> c) { sessionListeners.forEach(c); }

    public WebSocketSession upgrade(String remote, Endpoint endpoint) {
        WebSocketSession s = new WebSocketSession(remote, this, endpoint);
        s.onOpen();
        return s;
    }

    public int heartbeat() {
        sessionTracker.pingAll();
        return sessionTracker.count();
    }
}
