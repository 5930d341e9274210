package acme.presto.execution;

import acme.presto.memory.ClusterMemoryManager;
import acme.presto.memory.MemoryPoolId;

/** Service of the coordinator: watches both pools as long as the coordinator is up. */
public class ResourceGroups {
    private long lowest = Long.MAX_VALUE;

    public ResourceGroups(ClusterMemoryManager m) {
        m.addChangeListener(MemoryPoolId.GENERAL_POOL, i -> lowest = Math.min(lowest, i.freeBytes()));
        m.addChangeListener(MemoryPoolId.RESERVED_POOL, i -> lowest = Math.min(lowest, i.freeBytes()));
    }

    public long lowest() {
        return lowest;
    }
}
