package acme.presto.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Free memory in the pools of the cluster; tells those that wait for it. */
public class ClusterMemoryManager {
    private final Map<MemoryPoolId, List<Consumer<MemoryPoolInfo>>> changeListeners = new HashMap<>();
    private final Map<MemoryPoolId, Long> free = new HashMap<>();

    public ClusterMemoryManager(long general, long reserved) {
        free.put(MemoryPoolId.GENERAL_POOL, general);
        free.put(MemoryPoolId.RESERVED_POOL, reserved);
    }

    public synchronized void addChangeListener(MemoryPoolId poolId, Consumer<MemoryPoolInfo> listener) {
        changeListeners.computeIfAbsent(poolId, p -> new ArrayList<>()).add(listener);
    }

    public synchronized void removeChangeListener(MemoryPoolId poolId, Consumer<MemoryPoolInfo> listener) {
        List<Consumer<MemoryPoolInfo>> l = changeListeners.get(poolId);
        if (l != null) {
            l.remove(listener);
        }
    }

    public long free(MemoryPoolId pool) {
        return free.get(pool);
    }

    public void reserve(MemoryPoolId pool, long bytes) {
        free.merge(pool, -bytes, Long::sum);
    }

    public void release(MemoryPoolId pool, long bytes) {
        free.merge(pool, bytes, Long::sum);
        process(pool);
    }

    /** Called with each heartbeat of the workers too. */
    public void process(MemoryPoolId pool) {
        List<Consumer<MemoryPoolInfo>> copy;
        synchronized (this) {
            copy = List.copyOf(changeListeners.getOrDefault(pool, List.of()));
        }
        MemoryPoolInfo info = new MemoryPoolInfo(pool, free.get(pool), copy.size());
        copy.forEach(l -> l.accept(info));
    }
}
