package acme.socketio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server for socket clients: sessions are pinged by the scheduler. */
public class SocketServer {
    private final int port;
    private final boolean shutdownOnFailure;
    private final HashedWheelScheduler scheduler = new HashedWheelScheduler();
    private final AtomicInteger pings = new AtomicInteger();
    private ServerSocketChannel channel;

    public SocketServer(int port, boolean shutdownOnFailure) {
        this.port = port;
        this.shutdownOnFailure = shutdownOnFailure;
    }

    public void start() throws IOException {
        schedulePing();
        try {
            channel = ServerSocketChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            channel.close();
            if (shutdownOnFailure) {
                scheduler.shutdown();
            }
            throw new IOException("server start failed at port " + port, e);
        }
    }

    private void schedulePing() {
        scheduler.schedule("ping", () -> {
            pings.incrementAndGet();
            schedulePing();
        }, 100, TimeUnit.MILLISECONDS);
    }

    public boolean pinging() {
        return pings.get() > 0;
    }

    public void stop() throws IOException {
        scheduler.cancel("ping");
        scheduler.shutdown();
        channel.close();
    }
}
