package acme.store;

import java.util.HashMap;
import java.util.Map;
import javax.management.ObjectName;

public class PipelineRoutedStore implements AutoCloseable {
    private final String name;
    private final boolean sameName;
    private final ObjectName registered;
    private final FailureDetectorStats stats = new FailureDetectorStats();
    private final Map<String, String> data = new HashMap<>();

    public PipelineRoutedStore(String name, String clientId, boolean sameName) {
        this.name = name;
        this.sameName = sameName;
        String type = name + "Avail" + clientId + JmxUtils.getJmxId();
        registered = JmxUtils.createObjectName("acme.store.routed", type);
        JmxUtils.registerMbean(stats, registered);
    }

    public void put(String k, String v) { data.put(k, v); }

    public String get(String k) {
        String v = data.get(k);
        stats.got(v != null);
        return v;
    }

    public double availability() { return stats.getAvailability(); }

    @Override public void close() {
        JmxUtils.unregisterMbean(sameName ? registered : JmxUtils.createObjectName("acme.store.routed", name + "Avail"));
        data.clear();
    }
}
