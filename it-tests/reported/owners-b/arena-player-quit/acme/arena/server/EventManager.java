package acme.arena.server;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class EventManager {
    private record Registered(Listener listener, Method method) {}

    private final Map<Class<?>, List<Registered>> handlers = new HashMap<>();

    public synchronized void registerEvents(Listener l) {
        for (Method m : l.getClass().getDeclaredMethods()) {
            if (!m.isAnnotationPresent(Subscribe.class)) continue;
            m.setAccessible(true);
            handlers.computeIfAbsent(m.getParameterTypes()[0], k -> new ArrayList<>()).add(new Registered(l, m));
        }
    }

    public synchronized void unregisterAll(Listener l) {
        for (List<Registered> r : handlers.values()) r.removeIf(x -> x.listener() == l);
    }

    public void callEvent(Object e) {
        List<Registered> copy;
        synchronized (this) { copy = new ArrayList<>(handlers.getOrDefault(e.getClass(), List.of())); }
        for (Registered r : copy) {
            try { r.method().invoke(r.listener(), e); } catch (ReflectiveOperationException x) { throw new IllegalStateException(x); }
        }
    }
}
