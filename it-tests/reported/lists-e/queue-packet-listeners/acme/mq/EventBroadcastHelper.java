package acme.mq;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class EventBroadcastHelper {
    private static final class ListenerInfo {
        final Consumer.Event type;
        final EventListener listener;
        final Object userData;

        ListenerInfo(Consumer.Event type, EventListener listener, Object userData) {
            this.type = type;
            this.listener = listener;
            this.userData = userData;
        }
    }

    private final Map<Object, ListenerInfo> listeners = new LinkedHashMap<>();
    private final Map<Consumer.Event, List<ListenerInfo>> byType = new EnumMap<>(Consumer.Event.class);

    synchronized Object addEventListener(EventListener l, Consumer.Event type, Object userData) {
        Object id = new Object();
        ListenerInfo info = new ListenerInfo(type, l, userData);
        listeners.put(id, info);
        byType.computeIfAbsent(type, t -> new ArrayList<>()).add(info);
        return id;
    }

    synchronized void removeEventListener(Object id) {
        ListenerInfo info = listeners.remove(id);
        if (info != null) byType.get(info.type).remove(info);
    }

    void notifyChange(Consumer.Event type, Object source) {
        List<ListenerInfo> copy;
        synchronized (this) { copy = new ArrayList<>(byType.getOrDefault(type, List.of())); }
        for (ListenerInfo i : copy) i.listener.eventOccured(type, source, i.userData);
    }
}
