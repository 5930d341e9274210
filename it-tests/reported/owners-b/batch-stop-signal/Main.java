import acme.batch.*;
import java.util.concurrent.Future;

public class Main {
    static void runAll(StopSignal s, JobRunner r) throws Exception {
        for (int i = 0; i < 12; i++) {
            ImportJob j = new ImportJob("part-" + i + ".csv", 400 + 20 * i, i % 5 == 1 || i % 6 == 2 ? 150 : -1, s);
            Truth.gone(j);
            Future<?> f = r.submit(j);
            j = null;
            f.get();
        }
    }

    public static void main(String[] a) throws Exception {
        System.setProperty("batch.finally", "" + a[0].equals("y"));
        StopSignal signal = new StopSignal();
        Heartbeat hb = new Heartbeat(signal);
        hb.start();
        JobRunner runner = new JobRunner(signal);
        ImportJob l1 = new ImportJob("archive-2019.csv", 1_000_000, -1, signal), l2 = new ImportJob("archive-2020.csv", 1_000_000, -1, signal);
        runner.submit(l1);
        runner.submit(l2);
        runAll(signal, runner);
        Thread.sleep(300);
        int n = Truth.stillReachable();
        System.out.println("ok " + runner.ok + ", failed " + runner.failed + ", still running " + l1 + ", " + l2 + ", beating " + (hb.beats() > 3));
        Truth.say(a[0], n, "failed-jobs-in-stop-signal");
        System.exit(0);
    }
}
