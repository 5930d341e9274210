package acme.presto.execution;

import acme.presto.memory.ClusterMemoryManager;
import acme.presto.memory.MemoryPoolId;
import acme.presto.memory.MemoryPoolInfo;
import java.util.function.Consumer;

/** Starts its query only when there is memory for it. */
public class MemoryAwareQueryExecution {
    private final ClusterMemoryManager memoryManager;
    private final String queryId;
    private final long peakBytes;
    private final byte[] plan = new byte[8192];
    private boolean startedWaiting;
    private boolean started;
    private boolean finished;
    private Consumer<MemoryPoolInfo> waiting;
    private final boolean stopWaiting;

    public MemoryAwareQueryExecution(ClusterMemoryManager memoryManager, String queryId, long peakBytes, boolean stopWaiting) {
        this.memoryManager = memoryManager;
        this.queryId = queryId;
        this.peakBytes = peakBytes;
        this.stopWaiting = stopWaiting;
    }

    public void start() {
        if (started) {
            return;
        }
        if (memoryManager.free(MemoryPoolId.GENERAL_POOL) >= peakBytes) {
            started = true;
            memoryManager.reserve(MemoryPoolId.GENERAL_POOL, peakBytes);
            if (stopWaiting && waiting != null) {
                memoryManager.removeChangeListener(MemoryPoolId.GENERAL_POOL, waiting);
                memoryManager.removeChangeListener(MemoryPoolId.RESERVED_POOL, waiting);
                waiting = null;
            }
            return;
        }
        if (!startedWaiting) {
            startedWaiting = true;
            waiting = none -> start();
            memoryManager.addChangeListener(MemoryPoolId.GENERAL_POOL, waiting);
            memoryManager.addChangeListener(MemoryPoolId.RESERVED_POOL, waiting);
        }
    }

    public boolean isStarted() {
        return started;
    }

    public void finish() {
        if (started && !finished) {
            finished = true;
            memoryManager.release(MemoryPoolId.GENERAL_POOL, peakBytes);
        }
    }

    @Override
    public String toString() {
        return queryId + (finished ? " finished" : started ? " running" : " waiting");
    }
}
