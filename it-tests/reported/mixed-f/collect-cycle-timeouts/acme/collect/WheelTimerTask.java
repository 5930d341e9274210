package acme.collect;

import io.netty.util.Timeout;
import io.netty.util.TimerTask;
import java.util.function.Consumer;

/** One round of a job; it is armed anew after each round. */
public final class WheelTimerTask implements TimerTask {
    private final CollectJob job;
    private final Consumer<WheelTimerTask> dispatch;

    public WheelTimerTask(CollectJob job, Consumer<WheelTimerTask> dispatch) {
        this.job = job;
        this.dispatch = dispatch;
    }

    public CollectJob getJob() { return job; }

    @Override
    public void run(Timeout timeout) {
        dispatch.accept(this);
    }
}
