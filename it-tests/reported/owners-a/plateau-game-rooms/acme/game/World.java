package acme.game;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class World {
    private final ConcurrentMap<String, CopyOnWriteArrayList<Consumer<String>>> regions = new ConcurrentHashMap<>();
    private final List<IntConsumer> clock = new CopyOnWriteArrayList<>();
    private int time;

    public Runnable listen(String region, Consumer<String> c) {
        List<Consumer<String>> l = regions.computeIfAbsent(region, r -> new CopyOnWriteArrayList<>());
        l.add(c);
        return () -> l.remove(c);
    }
    public Runnable onTick(IntConsumer c) { clock.add(c); return () -> clock.remove(c); }
    public void tick() { time++; clock.forEach(c -> c.accept(time)); }
    public void shout(String region, String text) { regions.getOrDefault(region, new CopyOnWriteArrayList<>()).forEach(c -> c.accept(text)); }
    public int listeners() { return clock.size() + regions.values().stream().mapToInt(List::size).sum(); }
}
