package ecc.repair;

public class RepairTask {
    private final RepairHangMonitor monitor;
    private final int ranges;

    public RepairTask(String table, int ranges) {
        this.monitor = new RepairHangMonitor(table, 30);
        this.ranges = ranges;
    }

    public void execute() throws InterruptedException {
        monitor.reschedule();
        for (int i = 0; i < ranges; i++) {
            Thread.sleep(35);
            notification("RANGE " + i);
        }
        monitor.cancel();
    }

    private void notification(String what) {
        monitor.reschedule();
    }
}
