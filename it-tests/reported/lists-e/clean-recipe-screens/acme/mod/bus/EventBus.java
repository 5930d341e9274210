package acme.mod.bus;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class EventBus {
    public static final EventBus MAIN = new EventBus();

    private static final class Handler {
        final Object target;
        final Method method;

        Handler(Object target, Method method) {
            this.target = target;
            this.method = method;
        }
    }

    private final Map<Object, List<Class<?>>> registered = new IdentityHashMap<>();
    private final Map<Class<?>, List<Handler>> handlers = new LinkedHashMap<>();

    public void register(Object target) {
        if (registered.containsKey(target)) return;
        List<Class<?>> types = new ArrayList<>();
        for (Method m : target.getClass().getDeclaredMethods()) {
            if (!m.isAnnotationPresent(SubscribeEvent.class)) continue;
            m.setAccessible(true);
            Class<?> type = m.getParameterTypes()[0];
            handlers.computeIfAbsent(type, k -> new ArrayList<>()).add(new Handler(target, m));
            types.add(type);
        }
        registered.put(target, types);
    }

    public void unregister(Object target) {
        List<Class<?>> types = registered.remove(target);
        if (types != null) for (Class<?> t : types) handlers.get(t).removeIf(h -> h.target == target);
    }

    public void post(Object event) {
        for (Handler h : List.copyOf(handlers.getOrDefault(event.getClass(), List.of()))) {
            try {
                h.method.invoke(h.target, event);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
