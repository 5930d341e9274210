package mtsol.broker.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class RetainedStore {
    private final Map<String, byte[]> retained = new ConcurrentHashMap<>();

    public void put(String topic, byte[] payload) {
        retained.put(topic, payload);
    }

    public byte[] get(String topic) {
        return retained.get(topic);
    }
}
