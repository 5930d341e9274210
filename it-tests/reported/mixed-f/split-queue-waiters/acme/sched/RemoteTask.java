package acme.sched;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A task on a worker, with a queue of splits that must not grow above a limit. */
public class RemoteTask {
    private final String id;
    private final int limit;
    private final Deque<Split> queue = new ArrayDeque<>();
    private final List<SpaceListener> whenSpace = new ArrayList<>();

    private static final class SpaceListener {
        final CompletableFuture<RemoteTask> future;
        SpaceListener(CompletableFuture<RemoteTask> future) { this.future = future; }
    }

    public RemoteTask(String id, int limit) {
        this.id = id;
        this.limit = limit;
    }

    public synchronized boolean addSplit(Split s) {
        if (queue.size() >= limit) return false;
        queue.add(s);
        return true;
    }

    /** Done as soon as there is space. May be cancelled if that is of no interest any more. */
    public synchronized CompletableFuture<RemoteTask> whenSplitQueueHasSpace() {
        if (queue.size() < limit) return CompletableFuture.completedFuture(this);
        CompletableFuture<RemoteTask> future = new CompletableFuture<>();
        SpaceListener listener = new SpaceListener(future);
        whenSpace.add(listener);
        future.whenComplete((t, e) -> {
            if (future.isCancelled()) {
                synchronized (this) { whenSpace.remove(listener); }
            }
        });
        return future;
    }

    public void pollFinished() {
        List<SpaceListener> free = new ArrayList<>();
        synchronized (this) {
            if (queue.poll() != null && queue.size() < limit) {
                free.addAll(whenSpace);
                whenSpace.clear();
            }
        }
        free.forEach(l -> l.future.complete(this));
    }

    public synchronized int waiting() { return whenSpace.size(); }
    public String getId() { return id; }
}
