package acme.broker;

public class StreamProcessor implements DiskSpaceMonitor.DiskSpaceUsageListener {
    private final RaftPartition.Role role;
    private final LogStream logStream;
    private boolean paused;
    private long processed;

    StreamProcessor(RaftPartition.Role role, LogStream logStream) {
        this.role = role;
        this.logStream = logStream;
    }

    @Override public void onDiskSpaceNotAvailable() { paused = true; }

    @Override public void onDiskSpaceAvailable() { paused = false; }

    void process() {
        if (!paused) processed = logStream.position();
    }

    public long processed() { return processed; }

    @Override public String toString() { return role + "@" + processed; }
}
