package acme.dash;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.IntConsumer;

public class Feed {
    public interface Subscription { void cancel(); }
    private final Map<String, Set<IntConsumer>> byTopic = new ConcurrentHashMap<>();
    public Subscription subscribe(String topic, IntConsumer c) {
        Set<IntConsumer> s = byTopic.computeIfAbsent(topic, t -> ConcurrentHashMap.newKeySet());
        s.add(c);
        return () -> s.remove(c);
    }
    public void push(String topic, int v) { byTopic.getOrDefault(topic, Set.of()).forEach(c -> c.accept(v)); }
    public int size() { return byTopic.values().stream().mapToInt(Set::size).sum(); }
}
