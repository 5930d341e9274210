package acme.daemon;

import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.Cancellable;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.Props;

/** A long-running task. If the process is shut down in the middle its row in the task table is set free. */
public class LrtActor extends AbstractActor {
    private final String taskId;
    private final TaskTable table;
    private final boolean cancellable;
    private final byte[] work = new byte[8 * 1024];
    private Cancellable cleanup;
    private int stepsDone;

    public LrtActor(String taskId, TaskTable table, boolean cancellable) {
        this.taskId = taskId;
        this.table = table;
        this.cancellable = cancellable;
        table.track(this);
    }

    public static Props props(String taskId, TaskTable table, boolean cancellable) {
        return Props.create(LrtActor.class, () -> new LrtActor(taskId, table, cancellable));
    }

    @Override
    public void preStart() {
        table.claim(taskId);
        CoordinatedShutdown shutdown = CoordinatedShutdown.get(getContext().getSystem());
        if (cancellable) {
            cleanup = shutdown.addCancellableTask(CoordinatedShutdown.PhaseServiceUnbind(), "cleanup-" + taskId, this::releaseRow);
        } else {
            shutdown.addTask(CoordinatedShutdown.PhaseServiceUnbind(), "cleanup-" + taskId, this::releaseRow);
        }
    }

    private CompletableFuture<Done> releaseRow() {
        table.release(taskId);
        return CompletableFuture.completedFuture(Done.getInstance());
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder().match(Integer.class, step -> {
            work[step] = 1;
            if (++stepsDone == 3) {
                table.done(taskId);
                getContext().stop(getSelf());
            }
        }).build();
    }

    @Override
    public void postStop() {
        if (cleanup != null) {
            cleanup.cancel();
        }
    }
}
