package acme.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

public class JobRunner {
    private final ExecutorService pool = Executors.newFixedThreadPool(3, r -> { Thread t = new Thread(r, "batch"); t.setDaemon(true); return t; });
    public final AtomicInteger ok = new AtomicInteger(), failed = new AtomicInteger();

    public JobRunner(StopSignal signal) { signal.onStop(pool::shutdown); }

    public Future<?> submit(ImportJob j) {
        return pool.submit(() -> {
            String how = "failed";
            try {
                j.call();
                ok.incrementAndGet();
                how = "done";
            } catch (Exception e) {
                failed.incrementAndGet();
                System.out.println(e.getMessage());
            } finally {
                j.finished(how);
            }
        });
    }
}
