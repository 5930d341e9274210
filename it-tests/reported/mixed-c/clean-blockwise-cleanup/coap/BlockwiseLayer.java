package coap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class BlockwiseLayer {
    private final ScheduledThreadPoolExecutor scheduler;
    private final long lifetimeMillis;
    private final Map<String, Transfer> transfers = new ConcurrentHashMap<>();
    private int expired;

    public BlockwiseLayer(ScheduledThreadPoolExecutor scheduler, long lifetimeMillis) {
        this.scheduler = scheduler;
        this.lifetimeMillis = lifetimeMillis;
    }

    private static final class Transfer {
        int blocks;
        ScheduledFuture<?> cleanup;
    }

    public void block(String key) {
        Transfer t = transfers.computeIfAbsent(key, k -> new Transfer());
        t.blocks++;
        if (t.cleanup != null) t.cleanup.cancel(false);
        t.cleanup = scheduler.schedule(() -> expire(key), lifetimeMillis, TimeUnit.MILLISECONDS);
    }

    public int complete(String key) {
        Transfer t = transfers.remove(key);
        if (t == null) return 0;
        t.cleanup.cancel(false);
        return t.blocks;
    }

    private void expire(String key) {
        if (transfers.remove(key) != null) expired++;
    }

    public String toString() {
        return transfers.size() + " open, " + expired + " expired";
    }
}
