package agent.net;

import java.util.concurrent.atomic.AtomicInteger;

public class CollectorClient {
    private final boolean releaseAlways;
    public final AtomicInteger pings = new AtomicInteger();
    private SocketHandler handler;
    private int connects;

    public CollectorClient(boolean releaseAlways) {
        this.releaseAlways = releaseAlways;
    }

    public void connect() {
        handler = new SocketHandler(++connects, pings, releaseAlways);
        handler.channelConnected();
    }

    /** The peer went away. */
    public void disconnected() {
        if (handler.channelClosed()) connect();
    }

    public void close() {
        handler.stopReconnect();
        handler.channelClosed();
    }

    public int connects() {
        return connects;
    }
}
