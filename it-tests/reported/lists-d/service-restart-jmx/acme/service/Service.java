package acme.service;

import acme.boot.Bootstrap;
import com.codahale.metrics.Gauge;
import com.codahale.metrics.Meter;
import com.codahale.metrics.Timer;
import java.util.ArrayDeque;
import java.util.Queue;

/** One of the services in the JVM. */
public class Service {
    private final String name;
    private final Bootstrap bootstrap;
    private final Queue<String> queue = new ArrayDeque<>();
    private final Meter accepted;
    private final Timer handled;

    Service(String name) {
        this.name = name;
        bootstrap = new Bootstrap(name);
        accepted = bootstrap.getMetricRegistry().meter("accepted");
        handled = bootstrap.getMetricRegistry().timer("handled");
        bootstrap.getMetricRegistry().register("queue.size", (Gauge<Integer>) () -> queue.size());
        bootstrap.registerMetrics();
    }

    public void handle(String order) {
        queue.add(order);
        accepted.mark();
        try (Timer.Context c = handled.time()) {
            if (queue.size() > 3) {
                queue.poll();
            }
        }
    }

    Bootstrap bootstrap() {
        return bootstrap;
    }

    public long count() {
        return accepted.getCount();
    }

    public String name() {
        return name;
    }
}
