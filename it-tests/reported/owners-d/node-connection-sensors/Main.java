import acme.net.NetworkSelector;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Metrics;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Metrics metrics = new Metrics();
        metrics.addMetric(new MetricName("uptime", "app-info", "", java.util.Map.of()),
                (config, now) -> now);
        NetworkSelector selector = new NetworkSelector(metrics, a[0].equals("y"));
        for (int n = 0; n < 3; n++) selector.connect("1" + n);
        for (int roll = 0; roll < 7; roll++) {                 // a rolling replacement of the cluster
            String old = "" + (10 + roll), fresh = "" + (13 + roll);
            for (int n = roll; n < roll + 3; n++) selector.send("" + (10 + n), "FETCH".repeat(n + 1));
            Thread.sleep(120);
            selector.connect(fresh);
            selector.send(fresh, "METADATA");
            Truth.ended(selector.disconnect(old));
        }
        System.out.println("connected " + selector.connected() + ", metrics " + metrics.metrics().size());
        Truth.report(a[0], Truth.stillHeld(), "closed node connections held by their in-flight metric");
        selector.close();
        metrics.close();
    }
}
