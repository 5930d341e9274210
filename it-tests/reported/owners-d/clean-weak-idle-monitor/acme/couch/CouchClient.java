package acme.couch;

import java.util.concurrent.TimeUnit;

/** A client of a database. There is no close(): a client that nobody uses any more goes by itself. */
public class CouchClient {
    private final String url;
    private final ConnectionManager manager = new ConnectionManager();
    private int rev;

    public CouchClient(String url) {
        this.url = url;
        IdleConnectionMonitor.monitor(manager);
    }

    public String put(String doc) {
        manager.opened(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(30));
        return url + "/" + doc + "?rev=" + (++rev);
    }

    public int open() { return manager.open(); }
}
