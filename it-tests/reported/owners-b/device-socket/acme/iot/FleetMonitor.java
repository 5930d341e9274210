package acme.iot;

import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicInteger;

public class FleetMonitor {
    private final AtomicInteger seen = new AtomicInteger();

    public FleetMonitor(Vertx vertx) {
        vertx.eventBus().consumer("broadcast", m -> seen.incrementAndGet());
        vertx.setPeriodic(100, t -> vertx.eventBus().send("audit", "tick " + seen.get()));
    }

    public int seen() { return seen.get(); }
}
