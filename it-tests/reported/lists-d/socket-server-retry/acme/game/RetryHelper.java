package acme.game;

import acme.socketio.SocketServer;
import java.io.IOException;
import java.util.function.Supplier;

/** Starts a server again and again until its port is free. */
public class RetryHelper {
    private final long sleep;
    private volatile int failures;

    public RetryHelper(long sleep) {
        this.sleep = sleep;
    }

    public SocketServer start(Supplier<SocketServer> maker, int attempts) throws InterruptedException {
        for (int i = 0; i < attempts; i++) {
            SocketServer s = maker.get();
            try {
                s.start();
                return s;
            } catch (IOException e) {
                failures++;
                Thread.sleep(sleep);
            }
        }
        throw new IllegalStateException("no start after " + attempts + " attempts");
    }

    public int failures() {
        return failures;
    }
}
