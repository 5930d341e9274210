package acme.ws;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows all sessions, to ping them and to close them when the server stops. */
public class SessionTracker implements WebSocketSessionListener {
    private final Set<WebSocketSession> sessions = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private final boolean recheck;

    SessionTracker(boolean recheck) { this.recheck = recheck; }

    @Override public void onWebSocketSessionOpened(WebSocketSession session) {
        sessions.add(session);
        if (recheck && !session.isOpen()) sessions.remove(session);
    }

    @Override public void onWebSocketSessionClosed(WebSocketSession session) {
        sessions.remove(session);
    }

    void pingAll() { sessions.forEach(WebSocketSession::ping); }

    int count() { return sessions.size(); }
}
