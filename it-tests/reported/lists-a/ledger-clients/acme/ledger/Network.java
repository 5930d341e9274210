package acme.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Nodes with their health; the health checker is stopped with the network. */
public final class Network {
    private final List<String> nodes;
    private final byte[] addressBook = new byte[32 * 1024];
    private final ScheduledExecutorService health = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread t = new Thread(r, "node-health");
        t.setDaemon(true);
        return t;
    });
    private volatile int checks;

    Network(List<String> nodes) {
        this.nodes = nodes;
        health.scheduleAtFixedRate(() -> addressBook[checks++ & 0x7fff]++, 5, 5, TimeUnit.MILLISECONDS);
    }

    CompletableFuture<Long> query(Executor executor, String account) {
        return CompletableFuture.supplyAsync(() -> {
            String node = nodes.get(Math.floorMod(account.hashCode(), nodes.size()));
            return (long) (account.length() * 1000 + node.length() + (addressBook[0] & 1));
        }, executor);
    }

    void close() {
        health.shutdownNow();
    }

    public int checks() {
        return checks;
    }
}
