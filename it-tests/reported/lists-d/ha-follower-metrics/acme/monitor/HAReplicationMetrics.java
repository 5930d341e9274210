package acme.monitor;

import acme.ha.ReplicationState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Gauges of the replication of a database, one for every follower; followers come and go. */
public final class HAReplicationMetrics implements MeterBinder, AutoCloseable {
    private final ReplicationState state;
    private final boolean keepScheduler;
    private final Map<String, Meter> gauges = new ConcurrentHashMap<>();
    private MeterRegistry registry;
    private ScheduledExecutorService ownScheduler;

    public HAReplicationMetrics(ReplicationState state, boolean keepScheduler) {
        this.state = state;
        this.keepScheduler = keepScheduler;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        this.registry = registry;
        bindPerFollowerGauges(registry);
    }

    private void bindPerFollowerGauges(MeterRegistry registry) {
        Runnable refresh = () -> {
            for (Map.Entry<String, AtomicLong> e : state.lag().entrySet()) {
                gauges.computeIfAbsent(e.getKey(), f -> Gauge.builder("ha.follower.lag", e.getValue(), AtomicLong::get)
                        .tag("db", state.database()).tag("follower", f).register(registry));
            }
        };
        refresh.run(); // publish an initial (possibly empty) set immediately

        final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(r -> {
            final Thread t = new Thread(r, "ha-follower-metrics");
            t.setDaemon(true);
            return t;
        });
        scheduler.scheduleAtFixedRate(refresh, 50, 50, TimeUnit.MILLISECONDS);
        if (keepScheduler) {
            ownScheduler = scheduler;
        }
    }

    @Override
    public void close() {
        if (ownScheduler != null) {
            ownScheduler.shutdownNow();
            try {
                ownScheduler.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        gauges.values().forEach(registry::remove);
        gauges.clear();
    }
}
