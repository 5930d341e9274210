package acme.install;

import java.util.*;
import java.util.concurrent.*;
import java.util.function.Consumer;

public class App {
    private final Map<String, Object> services = new TreeMap<>();
    private final List<Consumer<String>> saved = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> deleted = new CopyOnWriteArrayList<>();
    private final List<Runnable> ticks = new CopyOnWriteArrayList<>();
    private int touched;

    synchronized void provide(String name, Object o) { services.put(name, o); }
    public void onSaved(Consumer<String> c) { saved.add(c); }
    public void onDeleted(Consumer<String> c) { deleted.add(c); }
    public void onTick(Runnable r) { ticks.add(r); }
    void touch(int n) { touched = n; }
    public void save(String id) { saved.forEach(c -> c.accept(id)); }
    public void delete(String id) { deleted.forEach(c -> c.accept(id)); }
    public void tick() { ticks.forEach(Runnable::run); }
    public Map<String, Object> services() { return services; }
    public int touched() { return touched; }
}
