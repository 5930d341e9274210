package acme.collect;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gets the rounds from the wheel, has them collected and arms the next round of the job. */
public final class CommonDispatcher implements AutoCloseable {
    private static final long COLLECT_TIMEOUT = 60;
    private final ScheduledExecutorService collectors = new ScheduledThreadPoolExecutor(2);
    private TimerDispatcher timerDispatcher;

    public void setTimerDispatcher(TimerDispatcher timerDispatcher) {
        this.timerDispatcher = timerDispatcher;
    }

    public void dispatchMetricsTask(WheelTimerTask task) {
        AtomicBoolean finished = new AtomicBoolean();
        boolean slow = task.getJob().getApp().startsWith("switch");
        collectors.schedule(() -> {
            finished.set(true);
            dispatchCollectData(task, "ok");
        }, slow ? 110 : 15, TimeUnit.MILLISECONDS);
        // the monitor: if the collection takes too long an empty answer is sent in its place
        collectors.schedule(() -> {
            if (!finished.get()) {
                dispatchCollectData(task, "timeout");
            }
        }, COLLECT_TIMEOUT, TimeUnit.MILLISECONDS);
    }

    public void dispatchCollectData(WheelTimerTask task, String answer) {
        task.getJob().roundDone();
        timerDispatcher.cyclicJob(task, task.getJob().getInterval(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        collectors.shutdownNow();
    }
}
