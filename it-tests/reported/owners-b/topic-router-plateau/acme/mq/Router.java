package acme.mq;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One broker subscription a topic, shared by all devices that want it. */
public class Router {
    private final class Fanout {
        final Set<DeviceLink> links = ConcurrentHashMap.newKeySet();
        void accept(String topic, String m) { for (DeviceLink l : links) l.receive(m); }
    }

    private final Map<String, Fanout> fanouts = new ConcurrentHashMap<>();
    private final Broker broker;

    public Router(Broker broker) { this.broker = broker; }

    void join(String topic, DeviceLink l) {
        fanouts.computeIfAbsent(topic, t -> {
            Fanout f = new Fanout();
            broker.subscribe(t, f::accept);
            return f;
        }).links.add(l);
    }

    void part(String topic, DeviceLink l) { fanouts.get(topic).links.remove(l); }

    public int topics() { return fanouts.size(); }
    public int joined() { return fanouts.values().stream().mapToInt(f -> f.links.size()).sum(); }
}
