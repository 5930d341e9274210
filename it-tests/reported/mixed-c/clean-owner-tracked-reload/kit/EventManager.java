package kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;

public class EventManager {
    private final Map<Class<?>, Map<Object, List<Consumer<Object>>>> byType = new HashMap<>();
    private final Map<Object, Integer> statistics = new WeakHashMap<>();

    @SuppressWarnings("unchecked")
    public synchronized <T> void listen(Object owner, Class<T> type, Consumer<? super T> c) {
        byType.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(owner, o -> new ArrayList<>())
                .add((Consumer<Object>) (Consumer<?>) c);
        statistics.merge(owner, 1, Integer::sum);
    }

    public synchronized void unregisterAll(Object owner) {
        byType.values().forEach(m -> m.remove(owner));
    }

    public void call(Object event) {
        List<Consumer<Object>> now = new ArrayList<>();
        synchronized (this) {
            byType.getOrDefault(event.getClass(), Map.of()).values().forEach(now::addAll);
        }
        now.forEach(c -> c.accept(event));
    }

    public synchronized int count() {
        int n = 0;
        for (Map<Object, List<Consumer<Object>>> m : byType.values()) for (List<?> l : m.values()) n += l.size();
        return n;
    }
}
