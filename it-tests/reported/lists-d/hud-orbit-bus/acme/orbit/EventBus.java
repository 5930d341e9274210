package acme.orbit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small event bus: handlers are found by annotation and kept by event class. */
public class EventBus {
    private final Map<Object, List<IListener>> listenerCache = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<IListener>> listenerMap = new ConcurrentHashMap<>();
    private final boolean forgetOnUnsubscribe;

    public EventBus(boolean forgetOnUnsubscribe) {
        this.forgetOnUnsubscribe = forgetOnUnsubscribe;
    }

    public <T> T post(T event) {
        List<IListener> listeners = listenerMap.get(event.getClass());
        if (listeners != null) {
            for (IListener listener : listeners) {
                listener.call(event);
            }
        }
        return event;
    }

    public void subscribe(Object object) {
        for (IListener listener : getListeners(object.getClass(), object)) {
            subscribe(listener);
        }
    }

    public void subscribe(IListener listener) {
        insert(listenerMap.computeIfAbsent(listener.getTarget(), k -> new CopyOnWriteArrayList<>()), listener);
    }

    private void insert(List<IListener> listeners, IListener listener) {
        int i = 0;
        while (i < listeners.size() && listener.getPriority() <= listeners.get(i).getPriority()) {
            i++;
        }
        listeners.add(i, listener);
    }

    public void unsubscribe(Object object) {
        for (IListener listener : getListeners(object.getClass(), object)) {
            List<IListener> l = listenerMap.get(listener.getTarget());
            if (l != null) {
                l.remove(listener);
            }
        }
        if (forgetOnUnsubscribe) {
            listenerCache.remove(object);
        }
    }

    private List<IListener> getListeners(Class<?> klass, Object object) {
        return listenerCache.computeIfAbsent(object, o -> findListeners(klass, o));
    }

    private static List<IListener> findListeners(Class<?> klass, Object object) {
        List<IListener> found = new ArrayList<>();
        for (Class<?> k = klass; k != null && k != Object.class; k = k.getSuperclass()) {
            for (Method m : k.getDeclaredMethods()) {
                if (m.isAnnotationPresent(EventHandler.class) && m.getParameterCount() == 1) {
                    found.add(new LambdaListener(object, m));
                }
            }
        }
        return found;
    }
}
