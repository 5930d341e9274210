package acme.mq;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

public class Broker {
    private final Map<String, List<BiConsumer<String, String>>> topics = new ConcurrentHashMap<>();

    public void subscribe(String topic, BiConsumer<String, String> l) { topics.computeIfAbsent(topic, k -> new CopyOnWriteArrayList<>()).add(l); }

    public void unsubscribe(String topic, BiConsumer<String, String> l) { List<BiConsumer<String, String>> s = topics.get(topic); if (s != null) s.remove(l); }

    public void publish(String topic, String m) {
        for (BiConsumer<String, String> l : topics.getOrDefault(topic, List.of())) l.accept(topic, m);
        for (BiConsumer<String, String> l : topics.getOrDefault("#", List.of())) l.accept(topic, m);
    }

    public int listeners() { return topics.values().stream().mapToInt(List::size).sum(); }
}
