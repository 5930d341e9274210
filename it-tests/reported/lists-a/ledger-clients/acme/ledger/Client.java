package acme.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Managed client for use on the ledger. Close it when it is no longer needed. */
public final class Client implements AutoCloseable {
    private static final AtomicInteger CREATED = new AtomicInteger();

    final ExecutorService executor;
    private final Network network;
    private final boolean shutdown;

    private Client(Network network, boolean shutdown) {
        this.network = network;
        this.shutdown = shutdown;
        this.executor = createExecutor();
    }

    static ExecutorService createExecutor() {
        int client = CREATED.incrementAndGet();
        AtomicInteger thread = new AtomicInteger();
        ThreadFactory threadFactory = r -> {
            Thread t = new Thread(r, "ledger-sdk-" + client + "-" + thread.incrementAndGet());
            t.setDaemon(true);
            return t;
        };
        return Executors.newFixedThreadPool(2, threadFactory);
    }

    public static Client forNetwork(List<String> nodes, boolean shutdown) {
        return new Client(new Network(nodes), shutdown);
    }

    public CompletableFuture<Long> getBalanceAsync(String account) {
        return network.query(executor, account);
    }

    public Network getNetwork() {
        return network;
    }

    @Override
    public void close() throws InterruptedException {
        network.close();
        if (shutdown) {
            executor.shutdown();
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        }
    }
}
