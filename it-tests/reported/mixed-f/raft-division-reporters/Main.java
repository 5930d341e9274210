import acme.raft.RaftServer;
import acme.raft.Truth;
import acme.raft.metrics.MetricRegistries;
import acme.raft.metrics.MetricsReporting;
import java.util.concurrent.TimeUnit;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        Truth truth = new Truth();
        MetricRegistries.global().addReporterRegistration(MetricsReporting.logReporter(10, TimeUnit.MINUTES),
                v.equals("y") ? MetricsReporting.stopLogReporter() : null);

        RaftServer meta = new RaftServer("n1", "group-meta");
        RaftServer data = new RaftServer("n1", "group-data");
        for (int i = 0; i < 9; i++) {
            run(i, truth);
            meta.append(new byte[16]);
            data.append(new byte[64]);
            Thread.sleep(110);
        }
        int left = truth.alive();
        System.out.println("registries " + MetricRegistries.global().size() + " (" + meta.getGroup() + ", " + data.getGroup() + ")");
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + left + " what=closed servers still held by their registry's reporter thread");
        System.exit(0);
    }

    private static void run(int i, Truth truth) {
        RaftServer s = new RaftServer("n1", "group-tmp-" + i);
        for (int k = 0; k < 20; k++) s.append(new byte[128]);
        s.close();
        truth.ended(s);
    }
}
