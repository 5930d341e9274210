package acme.auth;

import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nonces of the digest authentication; a timer throws away old ones. It ends with the Vertx it was made for. */
public class NonceStore {
    private final Map<String, Long> nonces = new LinkedHashMap<>();
    private int swept;

    public NonceStore(Vertx vertx) {
        vertx.setPeriodic(15, timerId -> expire());
    }

    public synchronized String next() {
        String n = Long.toHexString(System.nanoTime());
        nonces.put(n, System.currentTimeMillis());
        return n;
    }

    private synchronized void expire() {
        long before = System.currentTimeMillis() - 40;
        swept += nonces.size();
        nonces.values().removeIf(t -> t < before);
        swept -= nonces.size();
    }

    public synchronized int swept() { return swept; }
}
