package acme.ci;

import java.util.TimerTask;

/** Aborts a build that has been silent for too long. */
public class BuildTimeoutWrapper implements BuildWrapper {
    private final long timeoutSeconds;
    private final boolean purge;

    public BuildTimeoutWrapper(long timeoutSeconds, boolean purge) {
        this.timeoutSeconds = timeoutSeconds;
        this.purge = purge;
    }

    @Override public Environment setUp(Build build) {
        return new EnvironmentImpl(build);
    }

    class EnvironmentImpl implements Environment {
        final class TimeoutTimerTask extends TimerTask {
            @Override public void run() {
                build.abort("Build timed out after " + timeoutSeconds + " s");
            }
        }

        private final Build build;
        private TimeoutTimerTask task;
        private int silentLines;

        EnvironmentImpl(Build build) {
            this.build = build;
            rescheduleIfScheduled();
        }

        @Override public void write(String line) {
            if (++silentLines % 10 == 0) rescheduleIfScheduled();
        }

        private synchronized void rescheduleIfScheduled() {
            if (task != null) {
                task.cancel();
                if (purge) Trigger.timer.purge();
            }
            task = new TimeoutTimerTask();
            Trigger.timer.schedule(task, timeoutSeconds * 1000L);
        }

        @Override public synchronized void tearDown(Build build) {
            if (task == null) return;
            task.cancel();
            if (purge) Trigger.timer.purge();
            task = null;
        }
    }
}
