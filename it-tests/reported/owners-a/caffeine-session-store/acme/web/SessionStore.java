package acme.web;

import com.github.benmanes.caffeine.cache.*;
import net.engio.mbassy.bus.MBassador;

public class SessionStore {
    private final MBassador<Object> bus;
    private final Cache<String, WebSession> sessions;
    private int removed;

    public SessionStore(MBassador<Object> bus, int max) {
        this.bus = bus;
        sessions = Caffeine.newBuilder().maximumSize(max).executor(Runnable::run).removalListener(this::gone).build();
    }

    private synchronized void gone(String id, WebSession s, RemovalCause cause) { bus.unsubscribe(s); s.expire(); removed++; }

    public WebSession get(String id) {
        return sessions.get(id, k -> { WebSession s = new WebSession(k); bus.subscribe(s); return s; });
    }

    public void logout(String id) { sessions.invalidate(id); }
    public long size() { sessions.cleanUp(); return sessions.estimatedSize(); }
    public int removed() { return removed; }
    public int notices() { return sessions.asMap().values().stream().mapToInt(WebSession::notices).sum(); }
}
