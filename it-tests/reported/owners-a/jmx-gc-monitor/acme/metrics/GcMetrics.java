package acme.metrics;

import java.lang.management.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.*;

/** Counts pauses of the collectors for one application of the server. */
public class GcMetrics implements AutoCloseable {
    private final Map<String, AtomicLong> pauses = new TreeMap<>();
    private final List<Runnable> cleaners = new ArrayList<>();
    private final String app;
    private final boolean cleans;

    public GcMetrics(String app, boolean cleans) { this.app = app; this.cleans = cleans; }

    public GcMetrics bind() {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (!(bean instanceof NotificationEmitter emitter)) continue;
            NotificationListener listener = (notification, ref) -> pauses.computeIfAbsent(notification.getType(), k -> new AtomicLong()).incrementAndGet();
            emitter.addNotificationListener(listener, null, null);
            cleaners.add(() -> {
                try { emitter.removeNotificationListener(listener); } catch (ListenerNotFoundException ignore) { }
            });
        }
        return this;
    }

    @Override public void close() {
        if (cleans) cleaners.forEach(Runnable::run);
        cleaners.clear();
        pauses.clear();
    }

    public String summary() { return app + " " + pauses.keySet(); }
}
