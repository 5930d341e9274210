package acme.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A WebSocket session. */
public class Session {
    private static final long DEFAULT_MAX_IDLE_TIMEOUT = TimeUnit.HOURS.toMillis(24);
    private final EndpointContainer container;
    private final String id;
    private final boolean cancelOnClose;
    private final List<Consumer<String>> handlers = new ArrayList<>();
    private final byte[] frameBuffer = new byte[8 * 1024];
    private volatile long maxIdleTimeout;
    private volatile ScheduledFuture<?> idleTimeoutFuture;
    private volatile boolean open = true;

    Session(EndpointContainer container, String id, boolean cancelOnClose) {
        this.container = container;
        this.id = id;
        this.cancelOnClose = cancelOnClose;
        setMaxIdleTimeout(DEFAULT_MAX_IDLE_TIMEOUT);
    }

    public void setMaxIdleTimeout(long ms) {
        maxIdleTimeout = ms;
        restartIdleTimeoutExecutor();
    }

    public void addMessageHandler(Consumer<String> h) {
        handlers.add(h);
    }

    private void restartIdleTimeoutExecutor() {
        if (maxIdleTimeout < 1) {
            return;
        }
        synchronized (this) {
            if (idleTimeoutFuture != null) {
                idleTimeoutFuture.cancel(false);
            }
            idleTimeoutFuture = container.scheduler().schedule(new IdleTimeoutCommand(), maxIdleTimeout, TimeUnit.MILLISECONDS);
        }
    }

    public void onMessage(String text) {
        if (!open) {
            throw new IllegalStateException("closed");
        }
        restartIdleTimeoutExecutor();
        handlers.forEach(h -> h.accept(text));
    }

    public void close(CloseReason reason) {
        open = false;
        cleanAfterClose();
    }

    private void cleanAfterClose() {
        handlers.clear();
        if (cancelOnClose) {
            ScheduledFuture<?> f = idleTimeoutFuture;
            if (f != null) {
                f.cancel(true);
            }
        }
    }

    @Override
    public String toString() {
        return "session " + id + (open ? " open" : " closed");
    }

    private class IdleTimeoutCommand implements Runnable {
        @Override
        public void run() {
            if (open) {
                close(CloseReason.CLOSED_ABNORMALLY);
            }
        }
    }
}
