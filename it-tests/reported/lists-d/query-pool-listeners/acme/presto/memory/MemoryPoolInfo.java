package acme.presto.memory;

public record MemoryPoolInfo(MemoryPoolId pool, long freeBytes, int assignedQueries) {
}
