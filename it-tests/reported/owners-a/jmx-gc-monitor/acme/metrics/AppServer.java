package acme.metrics;

import java.lang.management.*;
import java.util.*;
import javax.management.*;

public class AppServer {
    private final Map<String, GcMetrics> apps = new LinkedHashMap<>();
    private final boolean cleans;
    private volatile int lowMemory;

    public AppServer(boolean cleans) {
        this.cleans = cleans;
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        ((NotificationEmitter) memory).addNotificationListener((n, h) -> lowMemory++, n -> n.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED), null);
    }

    public GcMetrics start(String app) { GcMetrics m = new GcMetrics(app, cleans).bind(); apps.put(app, m); return m; }
    public void stop(String app) { apps.remove(app).close(); }
    public Collection<GcMetrics> running() { return apps.values(); }
    public int lowMemory() { return lowMemory; }
}
