package agent.net;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

public class SocketHandler {
    private final AtomicInteger pings;
    private final boolean releaseAlways;
    private final Timer channelTimer;
    private boolean reconnectOnClose = true;

    SocketHandler(int n, AtomicInteger pings, boolean releaseAlways) {
        this.pings = pings;
        this.releaseAlways = releaseAlways;
        this.channelTimer = new Timer("Pinpoint-SocketHandler-Timer-" + n, true);
    }

    void channelConnected() {
        channelTimer.schedule(new TimerTask() {
            @Override
            public void run() {
                pings.incrementAndGet();
            }
        }, 20, 200);
    }

    void stopReconnect() {
        reconnectOnClose = false;
    }

    /** @return whether to connect again */
    boolean channelClosed() {
        if (reconnectOnClose) {
            if (releaseAlways) releaseResource();
            return true;
        }
        releaseResource();
        return false;
    }

    private void releaseResource() {
        channelTimer.cancel();
    }
}
