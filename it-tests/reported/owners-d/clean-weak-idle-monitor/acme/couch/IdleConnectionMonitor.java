package acme.couch;

import java.lang.ref.WeakReference;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Closes idle connections of all managers there are; a manager that is gone ends its own task. */
public final class IdleConnectionMonitor {
    private static final ScheduledThreadPoolExecutor EXECUTOR = new ScheduledThreadPoolExecutor(1, r -> {
        Thread t = new Thread(r, "idle-connection-monitor");
        t.setDaemon(true);
        return t;
    });

    static { EXECUTOR.setRemoveOnCancelPolicy(true); }

    private IdleConnectionMonitor() { }

    public static void monitor(ConnectionManager manager) {
        CleanupTask task = new CleanupTask(manager);
        task.thisFuture = EXECUTOR.scheduleWithFixedDelay(task, 20, 20, TimeUnit.MILLISECONDS);
    }

    public static int tasks() { return EXECUTOR.getQueue().size(); }

    private static class CleanupTask implements Runnable {
        private final WeakReference<ConnectionManager> manager;
        private volatile ScheduledFuture<?> thisFuture;

        CleanupTask(ConnectionManager m) { manager = new WeakReference<>(m); }

        @Override
        public void run() {
            ConnectionManager m = manager.get();
            if (m != null) {
                m.closeExpired();
            } else if (thisFuture != null) {
                thisFuture.cancel(false);
            }
        }
    }
}
