package acme.plug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Loads, disables and reloads plug-ins. Listeners belong to a plug-in and end with it; so do tasks. */
public class PluginManager implements AutoCloseable {
    public record Click(String player, int slot) { }
    public record PluginDisable(Plugin plugin) { }

    private record Registered(Plugin plugin, Class<?> type, Consumer<Object> handler) { }

    private final List<Registered> handlers = new ArrayList<>();
    private final Map<Plugin, List<ScheduledFuture<?>>> tasks = new LinkedHashMap<>();
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    private final Map<String, Plugin> plugins = new LinkedHashMap<>();

    public PluginManager() { scheduler.setRemoveOnCancelPolicy(true); }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public <E> void registerEvents(Class<E> type, Consumer<E> handler, Plugin plugin) {
        handlers.add(new Registered(plugin, type, (Consumer) handler));
    }

    public void runTaskTimer(Plugin plugin, Runnable task, long periodMillis) {
        tasks.computeIfAbsent(plugin, p -> new ArrayList<>())
                .add(scheduler.scheduleAtFixedRate(task, periodMillis, periodMillis, TimeUnit.MILLISECONDS));
    }

    public void call(Object event) {
        for (Registered r : new ArrayList<>(handlers)) if (r.type().isInstance(event)) r.handler().accept(event);
    }

    public Plugin enable(Plugin p) {
        plugins.put(p.getName(), p);
        p.onEnable(this);
        return p;
    }

    public Plugin disable(String name) {
        Plugin p = plugins.remove(name);
        call(new PluginDisable(p));
        p.onDisable();
        handlers.removeIf(r -> r.plugin() == p);
        List<ScheduledFuture<?>> ofPlugin = tasks.remove(p);
        if (ofPlugin != null) ofPlugin.forEach(t -> t.cancel(false));
        return p;
    }

    public List<Plugin> enabled() { return new ArrayList<>(plugins.values()); }
    public int handlers() { return handlers.size(); }
    public int queued() { return scheduler.getQueue().size(); }
    @Override public void close() { scheduler.shutdownNow(); }
}
