package acme.broker;

/** Installs what a role needs and takes it down again when the role ends. */
public class PartitionServices {
    private final RaftPartition partition;
    private final DiskSpaceMonitor disk;
    private final boolean fixed;
    private LogStream logStream;
    private StreamProcessor processor;
    private String snapshotListener;
    private String logListener;

    public PartitionServices(RaftPartition partition, DiskSpaceMonitor disk, boolean fixed) {
        this.partition = partition;
        this.disk = disk;
        this.fixed = fixed;
        partition.addRoleChangeListener(this::onRoleChange);
    }

    private void onRoleChange(RaftPartition.Role role, long term) {
        closeServices();
        if (role != RaftPartition.Role.INACTIVE) installServices(role, term);
    }

    private void installServices(RaftPartition.Role role, long term) {
        logStream = new LogStream();
        processor = new StreamProcessor(role, logStream);
        logListener = partition.addCommitListener(logStream::onCommit);
        StreamProcessor p = processor;
        snapshotListener = partition.addCommitListener(index -> { if (index % 10 == 0) p.process(); });
        disk.addDiskUsageListener(processor);
        System.out.println("term " + term + ": services for " + role);
    }

    private void closeServices() {
        if (processor == null) return;
        processor.process();
        partition.removeCommitListener(snapshotListener);
        if (fixed) {
            partition.removeCommitListener(logListener);
            disk.removeDiskUsageListener(processor);
        }
        processor = null;
        logStream = null;
    }

    public StreamProcessor current() { return processor; }
}
