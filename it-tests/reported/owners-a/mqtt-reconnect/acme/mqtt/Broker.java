package acme.mqtt;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.BiConsumer;

public class Broker {
    private final Map<String, List<BiConsumer<String, String>>> topics = new ConcurrentHashMap<>();
    void subscribe(String topic, BiConsumer<String, String> c) { topics.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(c); }
    void unsubscribe(String topic, BiConsumer<String, String> c) { List<BiConsumer<String, String>> l = topics.get(topic); if (l != null) l.remove(c); }
    public void publish(String topic, String m) { topics.getOrDefault(topic, List.of()).forEach(c -> c.accept(topic, m)); }
    public int subscriptions() { return topics.values().stream().mapToInt(List::size).sum(); }
}
