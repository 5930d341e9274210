package acme.chat;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.Consumer;

public class ChatHub {
    public interface Registration { void remove(); }
    private final Map<String, List<Consumer<String>>> channels = new ConcurrentHashMap<>();

    public Registration listen(String channel, Consumer<String> c) {
        List<Consumer<String>> l = channels.computeIfAbsent(channel, k -> new CopyOnWriteArrayList<>());
        l.add(c);
        return () -> l.remove(c);
    }

    public void say(String channel, String text) { channels.getOrDefault(channel, List.of()).forEach(c -> c.accept(text)); }
    public int listeners() { return channels.values().stream().mapToInt(List::size).sum(); }
}
