package acme.engine;

import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import org.ehcache.Cache;
import org.ehcache.event.*;

/** Made anew each time that this node becomes the active master. */
public class JobHistoryService {
    private final Cache<Long, String> finishedJobState;
    private final Cache<Long, String> finishedJobMetrics;
    private final Cache<Long, String> finishedJobVertexInfo;
    private final AtomicInteger expired = new AtomicInteger();
    private final CacheEventListener<Long, String> stateListener = new JobExpiredListener("state");
    private final CacheEventListener<Long, String> metricsListener = new JobExpiredListener("metrics");
    private final CacheEventListener<Long, String> vertexListener = e -> expired.incrementAndGet();

    public JobHistoryService(Cache<Long, String> state, Cache<Long, String> metrics, Cache<Long, String> vertex) {
        this.finishedJobState = state;
        this.finishedJobMetrics = metrics;
        this.finishedJobVertexInfo = vertex;
        listen(finishedJobState, stateListener);
        listen(finishedJobMetrics, metricsListener);
        listen(finishedJobVertexInfo, vertexListener);
    }

    private static void listen(Cache<Long, String> cache, CacheEventListener<Long, String> l) {
        cache.getRuntimeConfiguration().registerCacheEventListener(l, EventOrdering.UNORDERED, EventFiring.SYNCHRONOUS, EventType.EXPIRED, EventType.REMOVED);
    }

    public void finish(long job) {
        finishedJobState.put(job, "FINISHED");
        finishedJobMetrics.put(job, "rows=" + job * 10);
        finishedJobVertexInfo.put(job, "v" + job);
    }

    public void forget(long job) { finishedJobState.remove(job); finishedJobMetrics.remove(job); finishedJobVertexInfo.remove(job); }

    public void clear() {
        finishedJobState.getRuntimeConfiguration().deregisterCacheEventListener(stateListener);
        finishedJobMetrics.getRuntimeConfiguration().deregisterCacheEventListener(metricsListener);
        finishedJobVertexInfo.getRuntimeConfiguration().deregisterCacheEventListener(vertexListener);
    }

    public int expired() { return expired.get(); }

    private class JobExpiredListener implements CacheEventListener<Long, String> {
        private final String what;
        JobExpiredListener(String what) { this.what = what; }
        @Override public void onEvent(CacheEvent<? extends Long, ? extends String> e) { if (what.equals("state") || e.getOldValue() != null) expired.incrementAndGet(); }
    }
}
