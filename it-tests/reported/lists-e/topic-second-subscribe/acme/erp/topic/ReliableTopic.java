package acme.erp.topic;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;

/** The client's topic: a listener is known by the id that addListener gives back. */
public class ReliableTopic {
    private final String name;
    private final ConcurrentMap<String, BiConsumer<String, Object>> statusListeners = new ConcurrentHashMap<>();

    public ReliableTopic(String name) { this.name = name; }

    public String addListener(BiConsumer<String, Object> listener) {
        String id = UUID.randomUUID().toString();
        statusListeners.put(id, listener);
        return id;
    }

    public void removeListener(String id) { statusListeners.remove(id); }

    public int countListeners() { return statusListeners.size(); }

    void deliver(Object message) { statusListeners.values().forEach(l -> l.accept(name, message)); }
}
