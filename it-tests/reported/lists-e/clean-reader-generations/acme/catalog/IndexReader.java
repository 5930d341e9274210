package acme.catalog;

import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A generation of the index, shared by all who search it; closed with the last of them. */
public class IndexReader {
    private final Directory directory;
    private final TreeMap<String, String> documents;
    private final AtomicInteger usageCounter = new AtomicInteger(1);
    private final long handle;
    private volatile boolean stale;

    IndexReader(Directory directory) {
        this.directory = directory;
        this.documents = directory.snapshot();
        this.handle = directory.onWrite(g -> stale = true);
    }

    boolean isStale() { return stale; }

    boolean incRef() {
        int n;
        do {
            n = usageCounter.get();
            if (n == 0) return false;
        } while (!usageCounter.compareAndSet(n, n + 1));
        return true;
    }

    public void release() {
        if (usageCounter.decrementAndGet() == 0) directory.forget(handle);
    }

    public String get(String id) { return documents.get(id); }
}
