package gateway.logging;

import java.util.concurrent.atomic.AtomicBoolean;

public abstract class AbstractLogConsumeClient {
    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread shutdownHook = new Thread(this::close, "log-client-stop");
    private boolean hooked;

    public synchronized void initClient(LogConfig config) {
        if (!config.isValid()) return;
        if (started.get()) close();
        initClient0(config);
        if (!hooked) {
            Runtime.getRuntime().addShutdownHook(shutdownHook);
            hooked = true;
        }
        started.set(true);
    }

    public void consume(String line) {
        if (started.get()) consume0(line);
    }

    public synchronized void close() {
        if (started.compareAndSet(true, false)) close0();
    }

    public synchronized void detach() {
        close();
        if (hooked) {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
            hooked = false;
        }
    }

    abstract void initClient0(LogConfig config);

    abstract void consume0(String line);

    abstract void close0();
}
