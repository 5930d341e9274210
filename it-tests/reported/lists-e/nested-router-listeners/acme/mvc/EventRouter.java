package acme.mvc;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class EventRouter {
    private final Map<String, List<CallableWithArgs>> callableListeners = new LinkedHashMap<>();

    public void addEventListener(String eventName, CallableWithArgs listener) {
        callableListeners.computeIfAbsent(eventName, k -> new ArrayList<>()).add(listener);
    }

    public void removeEventListener(String eventName, CallableWithArgs listener) {
        List<CallableWithArgs> list = callableListeners.get(eventName);
        if (list != null) list.remove(listener);
    }

    /** Takes away all listeners that are inner classes of the owner. */
    public void removeNestedListeners(Object owner) {
        for (List<CallableWithArgs> list : callableListeners.values()) list.removeIf(l -> isNestedListener(l, owner));
    }

    protected boolean isNestedListener(Object listener, Object owner) {
        Class<?> c = listener.getClass();
        if (c.getEnclosingClass() != owner.getClass()) return false;
        for (Field f : c.getDeclaredFields()) {
            if (!f.isSynthetic() || f.getType() != owner.getClass()) continue;
            try {
                f.setAccessible(true);
                return f.get(listener) == owner;
            } catch (IllegalAccessException e) {
                return false;
            }
        }
        return false;
    }

    public void publishEvent(String name, Object payload) {
        Event e = new Event(name, payload);
        Collection<CallableWithArgs> l = callableListeners.get(name);
        if (l != null) for (CallableWithArgs c : List.copyOf(l)) c.call(e);
    }
}
