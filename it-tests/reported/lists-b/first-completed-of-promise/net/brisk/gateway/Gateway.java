package net.brisk.gateway;

import net.brisk.concurrent.Futures;
import net.brisk.concurrent.Promise;
import net.brisk.concurrent.Try;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Races each call to the back end against the shutdown of the gateway. */
public class Gateway implements AutoCloseable {
    private final Promise<Reply> shutdown = new Promise<>();
    private final Futures futures;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final AtomicInteger ok = new AtomicInteger();

    public Gateway(Futures futures) {
        this.futures = futures;
        shutdown.onComplete(t -> System.out.println("gateway is going down"));
        shutdown.onComplete(t -> workers.shutdown());
    }

    public Promise<Reply> call(String path) {
        Promise<Reply> backend = new Promise<>();
        workers.execute(() -> backend.tryComplete(Try.success(new Reply(200, new byte[2048]))));
        Promise<Reply> first = futures.firstCompletedOf(List.of(backend, shutdown));
        return first.onComplete(t -> {
            if (t.failure() == null && t.value().status() == 200) ok.incrementAndGet();
        });
    }

    public int getOk() { return ok.get(); }

    @Override
    public void close() throws InterruptedException {
        shutdown.tryComplete(Try.failure(new IllegalStateException("shutting down")));
        workers.awaitTermination(1, TimeUnit.SECONDS);
    }
}
