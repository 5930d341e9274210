package acme.net;

import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Measurable;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.stats.Avg;
import org.apache.kafka.common.metrics.stats.CumulativeSum;
import org.apache.kafka.common.metrics.stats.Max;

/** The sensors of a selector: some for all connections together, some for each node. */
class SelectorMetrics {
    private final Metrics metrics;
    private final Sensor connectionCreated;
    private final Sensor connectionClosed;
    private final Sensor bytesTransferred;

    SelectorMetrics(Metrics metrics) {
        this.metrics = metrics;
        connectionCreated = sensor("connections-created", "connection-creation-total");
        connectionClosed = sensor("connections-closed", "connection-close-total");
        bytesTransferred = sensor("bytes-sent-received", "network-io-total");
    }

    private Sensor sensor(String name, String metric) {
        Sensor s = metrics.sensor(name);
        s.add(metrics.metricName(metric, "selector-metrics"), new CumulativeSum());
        return s;
    }

    void connected(NodeConnection c) {
        connectionCreated.record();
        maybeRegisterConnectionMetrics(c);
    }

    private void maybeRegisterConnectionMetrics(NodeConnection c) {
        String sensorName = "node-" + c.id() + ".requests-sent";
        if (metrics.getSensor(sensorName) == null) {
            Map<String, String> tags = Map.of("node-id", "node-" + c.id());
            Sensor nodeRequest = metrics.sensor(sensorName);
            nodeRequest.add(metrics.metricName("request-size-avg", "node-metrics", tags), new Avg());
            nodeRequest.add(metrics.metricName("request-size-max", "node-metrics", tags), new Max());
            metrics.addMetric(inFlightName(c), (Measurable) (config, now) -> c.inFlight());
        }
    }

    private MetricName inFlightName(NodeConnection c) {
        return metrics.metricName("requests-in-flight", "node-metrics", Map.of("node-id", "node-" + c.id()));
    }

    void sent(NodeConnection c, int bytes) {
        bytesTransferred.record(bytes);
        metrics.getSensor("node-" + c.id() + ".requests-sent").record(bytes);
    }

    void disconnected(NodeConnection c, boolean dropNodeMetrics) {
        connectionClosed.record();
        if (dropNodeMetrics) {
            metrics.removeSensor("node-" + c.id() + ".requests-sent");
            metrics.removeMetric(inFlightName(c));
        }
    }

    void close() {
        for (Sensor s : new Sensor[] {connectionCreated, connectionClosed, bytesTransferred}) metrics.removeSensor(s.name());
    }
}
