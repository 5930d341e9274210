package acme.collect;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Arms the jobs on the wheel, cyclic ones again after each round. */
public final class TimerDispatcher {
    private final Timer wheelTimer;
    private final Map<Long, Timeout> currentCyclicTaskMap = new ConcurrentHashMap<>(8);
    private final Map<Long, Timeout> currentTempTaskMap = new ConcurrentHashMap<>(8);
    private final boolean cancelOverwritten;

    public TimerDispatcher(Timer wheelTimer, boolean cancelOverwritten) {
        this.wheelTimer = wheelTimer;
        this.cancelOverwritten = cancelOverwritten;
    }

    public void addJob(WheelTimerTask task) {
        cyclicJob(task, task.getJob().getInterval(), TimeUnit.MILLISECONDS);
    }

    public void addTempJob(WheelTimerTask task, long delayMillis) {
        Timeout timeout = wheelTimer.newTimeout(task, delayMillis, TimeUnit.MILLISECONDS);
        currentTempTaskMap.put(task.getJob().getId(), timeout);
    }

    public void tempDone(long jobId) {
        currentTempTaskMap.remove(jobId);
    }

    public void cyclicJob(WheelTimerTask task, long interval, TimeUnit unit) {
        long jobId = task.getJob().getId();
        Timeout timeout = wheelTimer.newTimeout(task, interval, unit);
        Timeout before = currentCyclicTaskMap.put(jobId, timeout);
        if (cancelOverwritten && before != null) {
            before.cancel();
        }
    }

    public void deleteJob(long jobId) {
        Timeout timeout = currentCyclicTaskMap.remove(jobId);
        if (timeout != null) {
            timeout.cancel();
        }
    }

    public int cyclicCount() { return currentCyclicTaskMap.size(); }
    public long pending() { return ((HashedWheelTimer) wheelTimer).pendingTimeouts(); }
}
