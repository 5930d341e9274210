package acme.http;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Queues what the delegate does not take now, and tries again every few milliseconds. */
class QueuedChannel implements Channel {
    private record Deferred(String request, CompletableFuture<String> response) { }

    private static final ScheduledExecutorService SHARED = Executors.newSingleThreadScheduledExecutor(r -> daemon(r, "dialogue-shared"));

    private final Channel delegate;
    private final Deque<Deferred> queuedCalls = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService backgroundScheduler;

    QueuedChannel(Channel delegate, boolean shared) {
        this.delegate = delegate;
        this.backgroundScheduler = shared ? SHARED : Executors.newSingleThreadScheduledExecutor(r -> daemon(r, "dialogue-queue"));
    }

    private static Thread daemon(Runnable r, String name) {
        Thread t = new Thread(r, name);
        t.setDaemon(true);
        return t;
    }

    @Override public Optional<CompletableFuture<String>> maybeExecute(String request) {
        Deferred d = new Deferred(request, new CompletableFuture<>());
        queuedCalls.add(d);
        schedule();
        return Optional.of(d.response());
    }

    private void schedule() {
        Deferred d = queuedCalls.poll();
        if (d == null) return;
        Optional<CompletableFuture<String>> r = delegate.maybeExecute(d.request());
        if (r.isEmpty()) {
            queuedCalls.addFirst(d);
            backgroundScheduler.schedule(this::schedule, 3, TimeUnit.MILLISECONDS);
        } else {
            r.get().whenComplete((s, t) -> {
                d.response().complete(s);
                schedule();
            });
        }
    }
}
