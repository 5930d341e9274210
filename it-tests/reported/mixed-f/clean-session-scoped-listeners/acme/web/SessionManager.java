package acme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Creates sessions and lets those go that have not been used for a while. */
public class SessionManager implements AutoCloseable {
    private final Map<String, VaadinLikeSession> sessions = new ConcurrentHashMap<>();
    private final List<Consumer<VaadinLikeSession>> initListeners = new ArrayList<>();
    private final ScheduledExecutorService reaper = Executors.newSingleThreadScheduledExecutor();
    private int expired;

    public SessionManager(long maxIdleMillis) {
        reaper.scheduleAtFixedRate(() -> sessions.values().removeIf(s -> {
            boolean old = s.idleMillis() > maxIdleMillis;
            if (old) expired++;
            return old;
        }), 50, 50, TimeUnit.MILLISECONDS);
    }

    public void addSessionInitListener(Consumer<VaadinLikeSession> l) { initListeners.add(l); }

    public VaadinLikeSession open(String id) {
        VaadinLikeSession s = new VaadinLikeSession(id);
        sessions.put(id, s);
        initListeners.forEach(l -> l.accept(s));
        return s;
    }

    public void logout(VaadinLikeSession s) { sessions.remove(s.getId()); }
    public int open() { return sessions.size(); }
    public int expired() { return expired; }
    @Override public void close() { reaper.shutdownNow(); }
}
