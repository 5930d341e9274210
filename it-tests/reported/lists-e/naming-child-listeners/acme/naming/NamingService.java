package acme.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class NamingService {
    private final InstancesChangeNotifier changeNotifier = new InstancesChangeNotifier();
    private final Map<String, List<String>> instances = new ConcurrentHashMap<>();

    public void subscribe(String serviceName, String group, EventListener listener) {
        if (listener == null) return;
        changeNotifier.registerListener(group, serviceName, listener);
    }

    public void unsubscribe(String serviceName, String group, EventListener listener) {
        changeNotifier.deregisterListener(group, serviceName, listener);
    }

    public int publish(String serviceName, String group, String address) {
        List<String> now = instances.computeIfAbsent(serviceName, k -> new ArrayList<>());
        now.add(address);
        return changeNotifier.fire(group, new NamingEvent(serviceName, List.copyOf(now)));
    }

    public List<String> getServices() { return List.copyOf(instances.keySet()); }
}
