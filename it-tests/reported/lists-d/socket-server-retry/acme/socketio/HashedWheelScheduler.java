package acme.socketio;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Timeouts by key. */
class HashedWheelScheduler {
    private final Map<String, Timeout> scheduledFutures = new ConcurrentHashMap<>();
    private final HashedWheelTimer executorService = new HashedWheelTimer(50, TimeUnit.MILLISECONDS, 64);

    void schedule(String key, Runnable r, long delay, TimeUnit unit) {
        Timeout t = executorService.newTimeout(timeout -> {
            scheduledFutures.remove(key);
            r.run();
        }, delay, unit);
        scheduledFutures.put(key, t);
    }

    void cancel(String key) {
        Timeout t = scheduledFutures.remove(key);
        if (t != null) {
            t.cancel();
        }
    }

    void shutdown() {
        executorService.stop();
    }
}
