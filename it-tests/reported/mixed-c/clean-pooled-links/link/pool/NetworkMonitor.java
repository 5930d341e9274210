package link.pool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class NetworkMonitor {
    public static final class Handle {
        private final long n;

        private Handle(long n) {
            this.n = n;
        }
    }

    private final AtomicLong next = new AtomicLong();
    private final Map<Long, Runnable> down = new ConcurrentHashMap<>();

    public Handle whenDown(Runnable r) {
        long n = next.incrementAndGet();
        down.put(n, r);
        return new Handle(n);
    }

    public void forget(Handle h) {
        down.remove(h.n);
    }

    public void flap() {
        down.values().forEach(Runnable::run);
    }

    public int size() {
        return down.size();
    }
}
