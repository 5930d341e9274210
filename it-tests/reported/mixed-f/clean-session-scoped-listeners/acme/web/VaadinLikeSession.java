package acme.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the server keeps of one browser. All that is registered here goes with it. */
public class VaadinLikeSession {
    private final String id;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final Map<String, Object> beans = new HashMap<>();
    private long lastUsed = System.nanoTime();

    VaadinLikeSession(String id) { this.id = id; }

    public void addListener(Consumer<String> l) { listeners.add(l); }
    public void removeListener(Consumer<String> l) { listeners.remove(l); }
    public void fire(String event) {
        lastUsed = System.nanoTime();
        for (Consumer<String> l : new ArrayList<>(listeners)) l.accept(event);
    }
    public void put(String name, Object bean) { beans.put(name, bean); }
    long idleMillis() { return (System.nanoTime() - lastUsed) / 1_000_000; }
    public String getId() { return id; }
    public int size() { return listeners.size(); }
}
