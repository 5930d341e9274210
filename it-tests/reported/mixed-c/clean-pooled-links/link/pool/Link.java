package link.pool;

import java.util.ArrayList;
import java.util.List;

public class Link {
    private final int id;
    private final NetworkMonitor monitor;
    private final NetworkMonitor.Handle handle;
    private final List<String> sent = new ArrayList<>();
    private volatile boolean stale;

    Link(int id, NetworkMonitor monitor) {
        this.id = id;
        this.monitor = monitor;
        this.handle = monitor.whenDown(() -> stale = true);
    }

    public void send(String s) {
        if (sent.size() > 20) sent.clear();
        sent.add(s);
    }

    boolean stale() {
        return stale;
    }

    void close() {
        monitor.forget(handle);
    }

    public int id() {
        return id;
    }
}
