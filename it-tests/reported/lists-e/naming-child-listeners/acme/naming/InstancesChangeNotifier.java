package acme.naming;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class InstancesChangeNotifier {
    private final Map<String, Set<EventListener>> listenerMap = new ConcurrentHashMap<>();

    void registerListener(String group, String serviceName, EventListener listener) {
        String key = group + "@@" + serviceName;
        Set<EventListener> eventListeners = listenerMap.get(key);
        if (eventListeners == null) {
            eventListeners = ConcurrentHashMap.newKeySet();
            listenerMap.put(key, eventListeners);
        }
        eventListeners.add(listener);
    }

    void deregisterListener(String group, String serviceName, EventListener listener) {
        Set<EventListener> s = listenerMap.get(group + "@@" + serviceName);
        if (s == null) return;
        s.remove(listener);
        if (s.isEmpty()) listenerMap.remove(group + "@@" + serviceName);
    }

    int fire(String group, NamingEvent e) {
        Set<EventListener> s = listenerMap.getOrDefault(group + "@@" + e.serviceName(), Set.of());
        s.forEach(l -> l.onEvent(e));
        return s.size();
    }
}
