package acme.pony.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** One for each user session. Handlers of a source are kept in a weak map, so they go with the source. */
public class EventBus {
    private final Map<Class<?>, Map<Object, Set<EventHandler<?>>>> handlersBySource = new ConcurrentHashMap<>();
    private final Set<EventHandler<Object>> broadcastHandlers = new HashSet<>();

    public <E> HandlerRegistration addHandlerToSource(Class<E> type, Object source, EventHandler<? super E> handler) {
        Map<Object, Set<EventHandler<?>>> bySource = handlersBySource.computeIfAbsent(type, t -> new WeakHashMap<>());
        bySource.computeIfAbsent(source, s -> new HashSet<>()).add(handler);
        return () -> {
            Set<EventHandler<?>> handlers = bySource.get(source);
            if (handlers != null && handlers.remove(handler) && handlers.isEmpty()) {
                bySource.remove(source);
            }
        };
    }

    public void addBroadcastHandler(EventHandler<Object> handler) {
        broadcastHandlers.add(handler);
    }

    @SuppressWarnings("unchecked")
    public <E> void fireEventFromSource(E event, Object source) {
        Collection<EventHandler<?>> handlers = new ArrayList<>(
                handlersBySource.getOrDefault(event.getClass(), Map.of()).getOrDefault(source, Set.of()));
        for (EventHandler<?> h : handlers) {
            ((EventHandler<E>) h).onEvent(event);
        }
        broadcastHandlers.forEach(h -> h.onEvent(event));
    }
}
