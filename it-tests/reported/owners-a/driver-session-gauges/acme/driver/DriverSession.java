package acme.driver;

import io.micrometer.core.instrument.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

public class DriverSession {
    private final String id;
    private final MeterRegistry registry;
    private final boolean deregister;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Meter> counters = new ArrayList<>();
    private final List<Meter> gauges = new ArrayList<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Counter requests;
    private boolean closed;

    public DriverSession(String id, MeterRegistry registry, boolean deregister) {
        this.id = id;
        this.registry = registry;
        this.deregister = deregister;
        requests = Counter.builder("session.requests").tag("session", id).register(registry);
        counters.add(requests);
        initializeGauge("session.in-flight", inFlight::get);
        initializeGauge("session.connected-nodes", () -> (int) nodes.stream().filter(n -> n.up).count());
        nodes.add(new Node("a"));
        nodes.add(new Node("b"));
    }

    private void initializeGauge(String name, Supplier<Number> supplier) {
        Gauge g = Gauge.builder(name, supplier).tag("session", id).register(registry);
        gauges.add(g);
    }

    public String execute(String cql) {
        if (closed) throw new IllegalStateException("session closed");
        inFlight.incrementAndGet();
        try { requests.increment(); return "row of " + cql; } finally { inFlight.decrementAndGet(); }
    }

    /** Blocks until the session is closed, see also forceCloseAsync. */
    public void closeAsync() {
        closed = true;
        for (Node n : nodes) n.up = false;
        for (Meter m : counters) registry.remove(m);
        if (deregister) for (Meter m : gauges) registry.remove(m);
    }

    public String id() { return id; }

    static class Node { final String address; boolean up = true; Node(String a) { address = a; } }
}
