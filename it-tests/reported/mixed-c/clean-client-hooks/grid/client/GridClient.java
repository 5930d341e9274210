package grid.client;

public class GridClient implements AutoCloseable {
    private final String name;
    private final StringBuilder journal = new StringBuilder();
    private Thread shutdownAction;
    private boolean closed;

    public GridClient(String name) {
        this.name = name;
    }

    public GridClient init() {
        shutdownAction = new Thread(this::flush, "grid-shutdown-" + name);
        Runtime.getRuntime().addShutdownHook(shutdownAction);
        return this;
    }

    public void put(String k, int v) {
        journal.append(k).append('=').append(v).append(' ');
    }

    private synchronized void flush() {
        journal.setLength(0);
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        flush();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownAction);
        } catch (IllegalStateException e) {
            shutdownAction = null;
        }
    }
}
