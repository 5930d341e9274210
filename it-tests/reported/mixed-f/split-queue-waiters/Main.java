import acme.sched.*;
import java.util.List;
import java.util.stream.LongStream;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        RemoteTask fast = new RemoteTask("20170424.1.0", 2), slow = new RemoteTask("20170424.1.1", 4), skewed = new RemoteTask("20170424.1.2", 1);
        NodeScheduler nodes = new NodeScheduler(List.of(fast, slow, skewed), v.equals("y"));
        Thread worker = new Thread(() -> {
            try {
                while (true) { Thread.sleep(45); fast.pollFinished(); }    // the other two hang on one long split
            } catch (InterruptedException e) { }
        }, "worker-0");
        worker.setDaemon(true);
        worker.start();
        int blocked = 0;
        for (String table : List.of("orders", "lineitem", "customer")) {
            StageScheduler stage = new StageScheduler(nodes, LongStream.range(0, 11).mapToObj(i -> new Split(table, i)).iterator());
            stage.run();
            blocked += stage.getBlocked();
        }
        worker.interrupt();
        worker.join();
        System.out.println("blocked " + blocked + " times; waiting at " + fast.getId() + ": " + fast.waiting());
        Truth.line(v, slow.waiting() + skewed.waiting(), "space futures of answered waits still in the lists of busy tasks");
    }
}
