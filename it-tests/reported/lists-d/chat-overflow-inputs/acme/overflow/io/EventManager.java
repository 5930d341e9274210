package acme.overflow.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps handlers by event class for those that mix it in. */
public class EventManager<E> {
    private final Map<Class<?>, List<Consumer<? super E>>> handlers = new LinkedHashMap<>();

    /** The handlers of a class of events, to add to. */
    public List<Consumer<? super E>> getHandlers(Class<?> type) {
        return handlers.computeIfAbsent(type, t -> new ArrayList<>());
    }

    public void call(E event) {
        for (Consumer<? super E> h : List.copyOf(getHandlers(event.getClass()))) {
            h.accept(event);
        }
    }

    public int size() {
        return handlers.values().stream().mapToInt(List::size).sum();
    }
}
