package acme.plc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Lends connections; makes a new one if none is free, up to a cap. */
public class ConnectionCache implements AutoCloseable {
    private static final int CAP = 12;

    private final DriverSettings settings;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Deque<PlcConnection> idle = new ArrayDeque<>();
    private int made;

    public ConnectionCache(DriverSettings settings) {
        this.settings = settings;
        timer.setRemoveOnCancelPolicy(true);
    }

    public synchronized Lease getConnection(String user) throws InterruptedException {
        while (idle.isEmpty() && made == CAP) wait();
        PlcConnection c = idle.poll();
        if (c == null) {
            c = new PlcConnection(++made, settings);
            c.connect();
        }
        return new Lease(user, c);
    }

    private synchronized void giveBack(PlcConnection c) {
        idle.push(c);
        notifyAll();
    }

    public synchronized int made() { return made; }
    public int runningLeaseTimers() { return timer.getQueue().size(); }

    @Override public synchronized void close() {
        timer.shutdownNow();
        for (PlcConnection c : idle) c.disconnect();
        idle.clear();
    }

    /** What the caller holds. It is told off if it keeps the connection for too long. */
    public class Lease implements AutoCloseable {
        private final String user;
        private final ScheduledFuture<?> tooLong;
        private PlcConnection connection;

        Lease(String user, PlcConnection connection) {
            this.user = user;
            this.connection = connection;
            tooLong = timer.schedule(this::warn, 10, TimeUnit.SECONDS);
        }

        private void warn() { System.out.println(user + " has held a connection for long"); }

        public String read(String tag) { return connection.read(tag); }

        @Override public void close() {
            tooLong.cancel(false);
            giveBack(connection);
            connection = null;
        }
    }
}
