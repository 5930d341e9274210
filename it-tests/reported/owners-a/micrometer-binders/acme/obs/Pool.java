package acme.obs;

import io.micrometer.core.instrument.*;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public class Pool implements AutoCloseable {
    private final MeterRegistry registry;
    private final List<Meter> meters = new ArrayList<>();
    private final Deque<byte[]> idle = new ArrayDeque<>();

    public Pool(String name, MeterRegistry r) {
        registry = r;
        meters.add(Gauge.builder("pool.idle", () -> idle.size()).tag("pool", name).register(r));
        meters.add(FunctionCounter.builder("pool.bytes", idle, d -> d.size() * 100.0).tag("pool", name).register(r));
        meters.add(Timer.builder("pool.wait").tag("pool", name).register(r));
    }

    public void use() { idle.push(new byte[100]); ((Timer) meters.get(2)).record(() -> idle.size()); }
    @Override public void close() { meters.forEach(registry::remove); meters.clear(); }
}
