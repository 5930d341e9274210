package io.flowmatic.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class LightSignalManager implements SignalManager {
    private final ConcurrentHashMap<String, CopyOnWriteArrayList<EventListener>> listeners = new ConcurrentHashMap<>();

    @Override
    public void addEventListener(String type, EventListener eventListener) {
        listeners.compute(type, (k, v) -> {
            if (v == null) {
                v = new CopyOnWriteArrayList<>();
            }
            v.addIfAbsent(eventListener);
            return v;
        });
    }

    @Override
    public void removeEventListener(String type, EventListener eventListener) {
        listeners.computeIfPresent(type, (k, v) -> {
            v.remove(eventListener);
            return v.isEmpty() ? null : v;
        });
    }

    @Override
    public void signalEvent(String type, Object event) {
        CopyOnWriteArrayList<EventListener> l = listeners.get(type);
        if (l != null) {
            for (EventListener e : l) {
                e.signalEvent(type, event);
            }
        }
    }

    public Map<String, ?> types() {
        return Map.copyOf(listeners);
    }
}
