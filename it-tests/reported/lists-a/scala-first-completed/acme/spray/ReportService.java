package acme.spray;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import scala.collection.JavaConverters;
import scala.concurrent.ExecutionContext;
import scala.concurrent.ExecutionContext$;
import scala.concurrent.Future;
import scala.concurrent.Future$;
import scala.concurrent.Promise;
import scala.concurrent.Promise$;

/** Computes reports; a shutdown ends all those that are still under way. */
public class ReportService {
    private final ExecutorService pool = Executors.newFixedThreadPool(2, r -> {
        Thread t = new Thread(r, "reports");
        t.setDaemon(true);
        return t;
    });
    private final ExecutionContext ec = ExecutionContext$.MODULE$.fromExecutor(pool);
    private final Promise<Report> shutdown = Promise$.MODULE$.apply();
    private final Map<Promise<Report>, Integer> underWay = new ConcurrentHashMap<>();
    private final boolean track;
    private volatile String ended = "running";

    public ReportService(boolean track) {
        this.track = track;
        shutdown.future().onComplete(t -> ended = "shut down", ec);
        shutdown.future().onComplete(t -> {
            underWay.keySet().forEach(p -> p.tryComplete(t));
            return null;
        }, ec);
    }

    private Future<Report> compute(int tenant) {
        return Future$.MODULE$.apply(() -> {
            double[] rows = new double[2000];
            Arrays.setAll(rows, i -> i * tenant / 100.0);
            return new Report(tenant, rows);
        }, ec);
    }

    public Future<Report> report(int tenant) {
        Future<Report> work = compute(tenant);
        if (!track) {
            return Future$.MODULE$.firstCompletedOf(
                    JavaConverters.asScalaBuffer(Arrays.asList(work, shutdown.future())), ec);
        }
        Promise<Report> p = Promise$.MODULE$.apply();
        underWay.put(p, tenant);
        work.onComplete(t -> {
            underWay.remove(p);
            return p.tryComplete(t);
        }, ec);
        return p.future();
    }

    public String state() {
        return ended + ", " + underWay.size() + " under way";
    }
}
