package acme.mqtt;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class MqttClient {
    private final Broker broker;
    private final ScheduledThreadPoolExecutor scheduler;
    private final Map<String, BiConsumer<String, String>> wanted = new LinkedHashMap<>();
    private Session session;
    private int reconnects;
    private Consumer<Object> probe = s -> { };

    public MqttClient(Broker broker) {
        this.broker = broker;
        scheduler = new ScheduledThreadPoolExecutor(1, r -> { Thread t = new Thread(r, "mqtt"); t.setDaemon(true); return t; });
        scheduler.setRemoveOnCancelPolicy(true);
    }

    public void probe(Consumer<Object> p) { probe = p; }
    public void onMessage(String topic, BiConsumer<String, String> c) { wanted.put(topic, c); }
    public void connect() { session = new Session(broker, scheduler); session.open(wanted); }

    /** The scheduler notices the loss and makes a new session on its own thread. */
    public void lineCut() throws Exception {
        scheduler.submit(() -> { session.connectionLost(); probe.accept(session); reconnects++; connect(); }).get();
    }

    public int reconnects() { return reconnects; }
    public int tasks() { return scheduler.getQueue().size(); }
}
