package acme.quotes;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;

public class Exchange {
    private final Map<String, Set<DoubleConsumer>> subs = new ConcurrentHashMap<>();

    public void subscribe(String sym, DoubleConsumer c) { subs.computeIfAbsent(sym, k -> ConcurrentHashMap.newKeySet()).add(c); }

    public void unsubscribe(String sym, DoubleConsumer c) { subs.computeIfPresent(sym, (k, v) -> { v.remove(c); return v.isEmpty() ? null : v; }); }

    public void trade(String sym, double p) {
        for (DoubleConsumer c : subs.getOrDefault(sym, Set.of())) c.accept(p);
        for (DoubleConsumer c : subs.getOrDefault("*", Set.of())) c.accept(p);
    }

    public int subscribers() { return subs.values().stream().mapToInt(Set::size).sum(); }
}
