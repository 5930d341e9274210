package acme.pneumatic;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Annotation driven and consumer driven bus, as the mod loaders have it. */
public final class GameEventBus {
    public static final GameEventBus EVENT_BUS = new GameEventBus();

    private record Handler(Class<?> type, Consumer<Object> call) {
    }

    private final Map<Object, List<Handler>> listeners = new HashMap<>();

    /** Registers all methods of the target that carry {@link SubscribeEvent}. */
    public void register(Object target) {
        List<Handler> l = new ArrayList<>();
        for (Method m : target.getClass().getDeclaredMethods()) {
            if (m.isAnnotationPresent(SubscribeEvent.class)) {
                m.setAccessible(true);
                l.add(new Handler(m.getParameterTypes()[0], e -> {
                    try {
                        m.invoke(target, e);
                    } catch (ReflectiveOperationException x) {
                        throw new IllegalStateException(x);
                    }
                }));
            }
        }
        synchronized (listeners) {
            listeners.put(target, l);
        }
    }

    @SuppressWarnings("unchecked")
    public <T> void addListener(Class<T> type, Consumer<T> consumer) {
        synchronized (listeners) {
            listeners.computeIfAbsent(consumer, k -> new ArrayList<>())
                    .add(new Handler(type, (Consumer<Object>) (Consumer<?>) consumer));
        }
    }

    /** Takes the object that was given to register, or the consumer given to addListener. */
    public void unregister(Object object) {
        synchronized (listeners) {
            listeners.remove(object);
        }
    }

    public void post(Object event) {
        List<Handler> all = new ArrayList<>();
        synchronized (listeners) {
            listeners.values().forEach(all::addAll);
        }
        for (Handler h : all) {
            if (h.type().isInstance(event)) {
                h.call().accept(event);
            }
        }
    }
}
