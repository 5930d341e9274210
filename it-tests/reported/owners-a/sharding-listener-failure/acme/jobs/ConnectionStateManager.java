package acme.jobs;

import java.util.*;
import java.util.concurrent.*;

public class ConnectionStateManager {
    public enum State { CONNECTED, SUSPENDED, RECONNECTED }
    public interface ConnectionStateListener { void stateChanged(State s); }

    private final Map<ConnectionStateListener, Executor> listeners = new ConcurrentHashMap<>();
    private final ExecutorService events = Executors.newSingleThreadExecutor(r -> { Thread t = new Thread(r, "connection-state"); t.setDaemon(true); return t; });

    public void addListener(ConnectionStateListener l, Executor e) { listeners.put(l, e); }
    public void removeListener(ConnectionStateListener l) { listeners.remove(l); }
    public Future<?> post(State s) { return events.submit(() -> listeners.forEach((l, e) -> e.execute(() -> l.stateChanged(s)))); }
    public int size() { return listeners.size(); }
}
