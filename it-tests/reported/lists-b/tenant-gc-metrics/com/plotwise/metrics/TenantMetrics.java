package com.plotwise.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.util.ArrayList;
import java.util.List;

/** The registry of one deployed tenant application with the usual JVM binders. */
public class TenantMetrics implements AutoCloseable {
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final List<MeterBinder> binders = new ArrayList<>();
    private final Counter requests;

    public TenantMetrics(String tenant) {
        Tags tags = Tags.of("tenant", tenant);
        binders.add(new JvmMemoryMetrics(tags));
        binders.add(new JvmThreadMetrics(tags));
        binders.add(new JvmGcMetrics(tags));
        binders.forEach(b -> b.bindTo(registry));
        requests = registry.counter("requests", tags);
    }

    public void request() {
        requests.increment();
    }

    public double requests() {
        return requests.count();
    }

    @Override
    public void close() throws Exception {
        for (MeterBinder b : binders) {
            if (b instanceof AutoCloseable) {
                ((AutoCloseable) b).close();
            }
        }
        registry.close();
    }
}
