package ecc.repair;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class RepairHangMonitor {
    private static final int SHARED_POOL_SIZE = 2;
    static final ScheduledThreadPoolExecutor SHARED_EXECUTOR = new ScheduledThreadPoolExecutor(SHARED_POOL_SIZE, r -> {
        Thread t = new Thread(r, "HangPreventingTask");
        t.setDaemon(true);
        return t;
    });

    private final String table;
    private final long timeoutMinutes;
    private ScheduledFuture<?> pending;

    public RepairHangMonitor(String table, long timeoutMinutes) {
        this.table = table;
        this.timeoutMinutes = timeoutMinutes;
    }

    public static void useRemoveOnCancel() {
        SHARED_EXECUTOR.setRemoveOnCancelPolicy(true);
    }

    public synchronized void reschedule() {
        cancel();
        pending = SHARED_EXECUTOR.schedule(new HangPreventingTask(table), timeoutMinutes, TimeUnit.MINUTES);
    }

    public synchronized void cancel() {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
    }

    static class HangPreventingTask implements Runnable {
        private final String table;
        private final byte[] state = new byte[512];

        HangPreventingTask(String table) {
            this.table = table;
        }

        @Override
        public void run() {
            System.out.println("repair of " + table + " hangs, " + state.length);
        }
    }
}
