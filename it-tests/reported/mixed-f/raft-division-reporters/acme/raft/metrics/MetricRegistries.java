package acme.raft.metrics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** All the registries of the process, reference by name. */
public final class MetricRegistries {
    private static final MetricRegistries GLOBAL = new MetricRegistries();
    private final Map<String, RaftMetricRegistry> registries = new ConcurrentHashMap<>();
    private final List<Consumer<RaftMetricRegistry>> reporterRegistrations = new CopyOnWriteArrayList<>();
    private final List<Consumer<RaftMetricRegistry>> stopReporters = new CopyOnWriteArrayList<>();

    public static MetricRegistries global() { return GLOBAL; }

    public RaftMetricRegistry create(String name) {
        return registries.computeIfAbsent(name, n -> {
            RaftMetricRegistry r = new RaftMetricRegistry(n);
            reporterRegistrations.forEach(reg -> reg.accept(r));
            return r;
        });
    }

    public boolean remove(String name) {
        RaftMetricRegistry r = registries.remove(name);
        if (r != null) {
            stopReporters.forEach(reg -> reg.accept(r));
        }
        return r != null;
    }

    public void addReporterRegistration(Consumer<RaftMetricRegistry> reporter, Consumer<RaftMetricRegistry> stop) {
        reporterRegistrations.add(reporter);
        if (stop != null) {
            stopReporters.add(stop);
        }
    }

    public int size() { return registries.size(); }
}
