package acme.sched;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Places splits on tasks; when all are full it tells when to come again. */
public class NodeScheduler {
    private final List<RemoteTask> tasks;
    private final boolean cancelOthers;

    public NodeScheduler(List<RemoteTask> tasks, boolean cancelOthers) {
        this.tasks = tasks;
        this.cancelOthers = cancelOthers;
    }

    public boolean assign(Split s) {
        for (RemoteTask t : tasks) if (t.addSplit(s)) return true;
        return false;
    }

    public CompletableFuture<RemoteTask> toWhenHasSplitQueueSpaceFuture() {
        List<CompletableFuture<RemoteTask>> all = new ArrayList<>();
        for (RemoteTask t : tasks) {
            all.add(t.whenSplitQueueHasSpace());
        }
        return whenAnyComplete(all);
    }

    private CompletableFuture<RemoteTask> whenAnyComplete(List<CompletableFuture<RemoteTask>> futures) {
        CompletableFuture<RemoteTask> any = new CompletableFuture<>();
        AtomicInteger open = new AtomicInteger(futures.size());
        for (CompletableFuture<RemoteTask> f : futures) {
            f.whenComplete((task, error) -> {
                if (error == null) any.complete(task);
                else if (open.decrementAndGet() == 0) any.completeExceptionally(error);
            });
        }
        if (cancelOthers) {
            any.whenComplete((task, error) -> futures.forEach(f -> f.cancel(true)));
        }
        return any;
    }
}
