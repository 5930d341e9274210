import acme.ha.ReplicationState;
import acme.monitor.DatabaseServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        ScheduledExecutorService checkpoints = Executors.newSingleThreadScheduledExecutor();
        int[] done = {0};
        checkpoints.scheduleWithFixedDelay(() -> done[0]++, 30, 30, TimeUnit.MILLISECONDS);
        DatabaseServer server = new DatabaseServer(registry, fixed);
        for (int term = 0; term < 9; term++) {
            ReplicationState s = truth.watch(server.becomeLeader("orders"));
            s.report("f1", 100 + term);
            s.report("f" + (2 + term % 3), 5);
            Truth.pause(110);
            System.out.println("term " + term + ": gauges " + registry.getMeters().size());
            s = null;
            server.stepDown();
        }
        ReplicationState now = server.becomeLeader("orders");
        now.report("f1", 1);
        Truth.pause(80);
        int left = truth.alive();
        long threads = Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("ha-follower-metrics")).count();
        System.out.println("follower threads " + threads + ", states of former terms " + left);
        Truth.report(fixed ? "y" : "x", (int) threads - 1, "scheduled executors of former terms");
        server.stepDown();
        checkpoints.shutdown();
        System.exit(0);
    }
}
