package acme.script;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** setTimeout and setInterval of the scripts of all tenants. */
public class ScriptTimers {
    private final ScheduledExecutorService timerExecutor;
    private final boolean release;
    private final AtomicInteger taskCount = new AtomicInteger();
    private final Map<String, Map<Integer, Task>> tasks = new HashMap<>();

    private static final class Task {
        final JsFunction function;
        ScheduledFuture<?> future;
        Task(JsFunction function) { this.function = function; }
    }

    public ScriptTimers(ScheduledExecutorService timerExecutor, boolean release) {
        this.timerExecutor = timerExecutor;
        this.release = release;
    }

    public int setTimeout(String tenant, JsFunction f, long millis) {
        int id = taskCount.incrementAndGet();
        Task t = new Task(f);
        synchronized (tasks) {
            addTask(tenant, id, t);
            t.future = timerExecutor.schedule(() -> {
                try {
                    f.call();
                } finally {
                    if (release) removeTask(tenant, id);
                }
            }, millis, TimeUnit.MILLISECONDS);
        }
        return id;
    }

    public int setInterval(String tenant, JsFunction f, long millis) {
        int id = taskCount.incrementAndGet();
        Task t = new Task(f);
        synchronized (tasks) {
            addTask(tenant, id, t);
            t.future = timerExecutor.scheduleAtFixedRate(f::call, millis, millis, TimeUnit.MILLISECONDS);
        }
        return id;
    }

    public void clearTimeout(String tenant, int id) { clear(tenant, id); }
    public void clearInterval(String tenant, int id) { clear(tenant, id); }

    private void clear(String tenant, int id) {
        Task t;
        synchronized (tasks) {
            t = tasks.getOrDefault(tenant, Map.of()).get(id);
        }
        if (t != null) t.future.cancel(false);
        if (release) removeTask(tenant, id);
    }

    private void addTask(String tenant, int id, Task t) {
        tasks.computeIfAbsent(tenant, k -> new HashMap<>()).put(id, t);
    }

    private void removeTask(String tenant, int id) {
        synchronized (tasks) {
            Map<Integer, Task> ofTenant = tasks.get(tenant);
            if (ofTenant != null) ofTenant.remove(id);
        }
    }

    public void unloadTenant(String tenant) {
        synchronized (tasks) {
            Map<Integer, Task> ofTenant = tasks.remove(tenant);
            if (ofTenant != null) ofTenant.values().forEach(t -> t.future.cancel(true));
        }
    }

    public int held() {
        synchronized (tasks) { return tasks.values().stream().mapToInt(Map::size).sum(); }
    }
}
