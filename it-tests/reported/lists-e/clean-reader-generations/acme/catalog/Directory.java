package acme.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** The index's files: writers add, and whoever reads a generation says so, that it be kept. */
public class Directory {
    private final TreeMap<String, String> documents = new TreeMap<>();
    private final Map<Long, LongConsumer> dirtyListeners = new LinkedHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private long nextHandle;

    public synchronized void write(String id, String text) {
        documents.put(id, text);
        long g = generation.incrementAndGet();
        dirtyListeners.values().forEach(l -> l.accept(g));
    }

    synchronized TreeMap<String, String> snapshot() { return new TreeMap<>(documents); }

    synchronized long onWrite(LongConsumer l) {
        dirtyListeners.put(++nextHandle, l);
        return nextHandle;
    }

    synchronized void forget(long handle) { dirtyListeners.remove(handle); }

    public synchronized int listening() { return dirtyListeners.size(); }
}
