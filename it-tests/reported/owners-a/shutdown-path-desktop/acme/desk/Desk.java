package acme.desk;

import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.prefs.*;

/** Many parts are opened during the day and none is closed before the exit, which closes all in reverse. */
public class Desk {
    public interface Part { void start(Desk d); void stop(); }

    private final Deque<Part> parts = new ArrayDeque<>();
    private final List<Runnable> focus = new CopyOnWriteArrayList<>();
    private final Map<String, List<java.util.function.Consumer<Object>>> topics = new TreeMap<>();
    private final Timer timer = new Timer("desk", true);
    private final Thread exitHook = new Thread(this::exit, "desk-exit");
    private boolean exited;

    public Desk() { Runtime.getRuntime().addShutdownHook(exitHook); }

    public <P extends Part> P open(P p) { parts.push(p); p.start(this); return p; }
    public synchronized void on(String topic, java.util.function.Consumer<Object> c) { topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(c); }
    public synchronized void off(String topic, java.util.function.Consumer<Object> c) { topics.get(topic).remove(c); }
    public synchronized void fire(String topic, Object o) { for (var c : List.copyOf(topics.getOrDefault(topic, List.of()))) c.accept(o); }
    public void onFocus(Runnable r) { focus.add(r); }
    public void offFocus(Runnable r) { focus.remove(r); }
    public void focus() { focus.forEach(Runnable::run); }
    public Timer timer() { return timer; }
    public int open() { return parts.size(); }
    public synchronized int registered() { return focus.size() + topics.values().stream().mapToInt(List::size).sum(); }

    public void exit() {
        if (exited) return;
        exited = true;
        while (!parts.isEmpty()) parts.pop().stop();
        timer.cancel();
    }

    public void quit() { exit(); Runtime.getRuntime().removeShutdownHook(exitHook); }
}
