package acme.catalog;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class PeriodicRefreshingReaderProvider implements AutoCloseable {
    private final Directory directory;
    private final AtomicReference<IndexReader> current = new AtomicReference<>();
    private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor();
    private int generations = 1;

    public PeriodicRefreshingReaderProvider(Directory directory) {
        this.directory = directory;
        current.set(new IndexReader(directory));
        refresher.scheduleWithFixedDelay(this::refreshIfNeeded, 20, 20, TimeUnit.MILLISECONDS);
    }

    private void refreshIfNeeded() {
        IndexReader old = current.get();
        if (!old.isStale()) return;
        current.set(new IndexReader(directory));
        generations++;
        old.release();
    }

    public IndexReader openIndexReader() {
        IndexReader r;
        do r = current.get(); while (!r.incRef());
        return r;
    }

    public int generations() { return generations; }

    @Override public void close() throws InterruptedException {
        refresher.shutdown();
        refresher.awaitTermination(1, TimeUnit.SECONDS);
        current.get().release();
    }
}
