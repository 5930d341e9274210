package acme.arena.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

public class TickScheduler {
    private record Task(Runnable r, int period) {}

    private final Map<Integer, Task> tasks = new LinkedHashMap<>();
    private int nextId, tick;

    public synchronized int runTaskTimer(Runnable r, int period) {
        tasks.put(++nextId, new Task(r, period));
        return nextId;
    }

    public synchronized void cancelTask(int id) { tasks.remove(id); }

    public synchronized void tick() {
        tick++;
        for (Iterator<Task> it = tasks.values().iterator(); it.hasNext();) {
            Task t = it.next();
            if (tick % t.period() == 0) t.r().run();
        }
    }

    public synchronized int size() { return tasks.size(); }
}
