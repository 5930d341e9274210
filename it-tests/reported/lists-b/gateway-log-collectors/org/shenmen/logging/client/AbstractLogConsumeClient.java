package org.shenmen.logging.client;

import org.shenmen.logging.config.LogConfig;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

public abstract class AbstractLogConsumeClient {
    private final AtomicBoolean isStarted = new AtomicBoolean(false);

    public void initClient(LogConfig config) {
        if (isStarted.get()) {
            close();
        }
        initClient0(config);
        isStarted.set(true);
    }

    public void consume(List<String> logs) {
        if (!logs.isEmpty() && isStarted.get()) {
            consume0(logs);
        }
    }

    public void close() {
        if (isStarted.compareAndSet(true, false)) {
            close0();
        }
    }

    protected abstract void initClient0(LogConfig config);

    protected abstract void consume0(List<String> logs);

    protected abstract void close0();
}
