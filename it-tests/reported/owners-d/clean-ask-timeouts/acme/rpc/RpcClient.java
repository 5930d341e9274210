package acme.rpc;

import java.util.Map;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks, waits with a timeout, and asks again a few times with growing pauses. */
public class RpcClient implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timeouts = new ScheduledThreadPoolExecutor(1);
    private final Map<Integer, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
    private final Remote remote;
    private final AtomicInteger nextId = new AtomicInteger(), retries = new AtomicInteger();

    public RpcClient(Remote remote) {
        this.remote = remote;
        timeouts.setRemoveOnCancelPolicy(true);
        remote.onReply((id, text) -> {
            CompletableFuture<String> f = pending.remove(id);
            if (f != null) f.complete(text);
        });
    }

    public CompletableFuture<String> ask(String question) {
        CompletableFuture<String> result = new CompletableFuture<>();
        attempt(question, 1, result);
        return result;
    }

    private void attempt(String question, int n, CompletableFuture<String> result) {
        int id = nextId.incrementAndGet();
        CompletableFuture<String> reply = new CompletableFuture<>();
        pending.put(id, reply);
        // a long timeout for each call: cancelled, and so taken from the queue, as soon as there is an answer
        ScheduledFuture<?> timeout = timeouts.schedule(() -> {
            pending.remove(id);
            reply.completeExceptionally(new TimeoutException(question));
        }, remote.slow(question) ? 40 : 30_000, TimeUnit.MILLISECONDS);
        reply.whenComplete((text, error) -> {
            timeout.cancel(false);
            if (error == null) result.complete(text);
            else if (n == 3) result.complete("gave up: " + question);
            else {
                retries.incrementAndGet();
                timeouts.schedule(() -> attempt(question, n + 1, result), 10L << n, TimeUnit.MILLISECONDS);
            }
        });
        remote.send(id, question);
    }

    public int pending() { return pending.size(); }
    public int retries() { return retries.get(); }
    public int queued() { return timeouts.getQueue().size(); }
    @Override public void close() { timeouts.shutdownNow(); }
}
