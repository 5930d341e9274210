package acme.ha;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far the followers of one database are behind. */
public class ReplicationState {
    private final String database;
    private final Map<String, AtomicLong> lag = new ConcurrentHashMap<>();

    public ReplicationState(String database) {
        this.database = database;
    }

    public String database() {
        return database;
    }

    public void report(String follower, long bytes) {
        lag.computeIfAbsent(follower, f -> new AtomicLong()).set(bytes);
    }

    public Map<String, AtomicLong> lag() {
        return lag;
    }
}
