package acme.net;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.metrics.Metrics;

/** Opens and closes connections. A broker that is replaced comes back under a new id. */
public class NetworkSelector implements AutoCloseable {
    private final Map<String, NodeConnection> channels = new LinkedHashMap<>();
    private final SelectorMetrics sensors;
    private final boolean dropNodeMetrics;

    public NetworkSelector(Metrics metrics, boolean dropNodeMetrics) {
        sensors = new SelectorMetrics(metrics);
        this.dropNodeMetrics = dropNodeMetrics;
    }

    public void connect(String id) {
        NodeConnection c = new NodeConnection(id);
        channels.put(id, c);
        sensors.connected(c);
    }

    public void send(String id, String request) {
        NodeConnection c = channels.get(id);
        sensors.sent(c, c.send(request));
        if (request.length() % 3 != 0) c.received();
    }

    public NodeConnection disconnect(String id) {
        NodeConnection c = channels.remove(id);
        c.closeSocket();
        sensors.disconnected(c, dropNodeMetrics);
        return c;
    }

    public int connected() { return channels.size(); }

    @Override public void close() {
        for (String id : channels.keySet().toArray(new String[0])) disconnect(id);
        sensors.close();
    }
}
