package acme.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/** One host, at most two requests at a time. */
class HostChannel implements Channel {
    private final String uri;
    private final ExecutorService io;
    private final Semaphore permits = new Semaphore(2);

    HostChannel(String uri, ExecutorService io) {
        this.uri = uri;
        this.io = io;
    }

    @Override public Optional<CompletableFuture<String>> maybeExecute(String request) {
        if (!permits.tryAcquire()) return Optional.empty();
        return Optional.of(CompletableFuture.supplyAsync(() -> {
            try {
                Thread.sleep(4);
                return "200 " + uri + request;
            } catch (InterruptedException e) {
                return "500";
            } finally {
                permits.release();
            }
        }, io));
    }
}
