package acme.couch;

import java.util.ArrayList;
import java.util.List;

class ConnectionManager {
    private final List<Long> expiries = new ArrayList<>();
    private int closed;

    synchronized void opened(long expiry) { expiries.add(expiry); }

    synchronized void closeExpired() {
        long now = System.nanoTime();
        if (expiries.removeIf(e -> e < now)) closed++;
    }

    synchronized int open() { return expiries.size(); }
}
