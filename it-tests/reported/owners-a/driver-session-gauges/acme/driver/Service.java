package acme.driver;

import io.micrometer.core.instrument.*;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.*;

public class Service {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Map<String, DriverSession> sessions = new HashMap<>();
    private final boolean deregister;

    public Service(boolean deregister) {
        this.deregister = deregister;
        new JvmMemoryMetrics().bindTo(registry);
        Gauge.builder("service.sessions", sessions, Map::size).register(registry);
        registry.config().onMeterRemoved(m -> removed++);
    }

    private int removed;

    public DriverSession session(String keyspace) { return sessions.computeIfAbsent(keyspace, k -> new DriverSession(k + "-" + System.identityHashCode(this) % 97, registry, deregister)); }
    public void release(String keyspace) { DriverSession s = sessions.remove(keyspace); if (s != null) s.closeAsync(); }
    public int removed() { return removed; }
    public double scrape() { double sum = 0; for (Meter m : registry.getMeters()) for (Measurement x : m.measure()) sum += x.getValue() > 0 ? 1 : 0; return sum; }
    public long meters(String prefix) { return registry.getMeters().stream().filter(m -> m.getId().getName().startsWith(prefix)).count(); }
}
