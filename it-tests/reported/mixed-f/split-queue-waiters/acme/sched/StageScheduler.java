package acme.sched;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One stage of one query. */
public class StageScheduler {
    private final NodeScheduler scheduler;
    private final Iterator<Split> splits;
    private int blocked;

    public StageScheduler(NodeScheduler scheduler, Iterator<Split> splits) {
        this.scheduler = scheduler;
        this.splits = splits;
    }

    public void run() throws Exception {
        while (splits.hasNext()) {
            Split s = splits.next();
            while (!scheduler.assign(s)) {
                blocked++;
                CompletableFuture<RemoteTask> space = scheduler.toWhenHasSplitQueueSpaceFuture();
                space.get(2, TimeUnit.SECONDS);
            }
        }
    }

    public int getBlocked() { return blocked; }
}
