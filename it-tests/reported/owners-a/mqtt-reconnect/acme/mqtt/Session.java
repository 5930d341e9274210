package acme.mqtt;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.BiConsumer;

/** One network session; a new one is made after each loss of the line. */
public class Session {
    private final Broker broker;
    private final ScheduledExecutorService scheduler;
    private final Map<String, BiConsumer<String, String>> routes = new LinkedHashMap<>();
    private ScheduledFuture<?> ping;
    private boolean lost;
    private int pings;

    Session(Broker broker, ScheduledExecutorService scheduler) { this.broker = broker; this.scheduler = scheduler; }

    void open(Map<String, BiConsumer<String, String>> wanted) {
        wanted.forEach((topic, c) -> { BiConsumer<String, String> r = (t, m) -> { if (!lost) c.accept(t, m); }; routes.put(topic, r); broker.subscribe(topic, r); });
        ping = scheduler.scheduleAtFixedRate(() -> pings++, 10, 10, TimeUnit.MILLISECONDS);
    }

    void connectionLost() {
        lost = true;
        routes.forEach(broker::unsubscribe);
        routes.clear();
        ping.cancel(false);
    }
}
