package com.eventry.backend.sse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Our own small emitter (the service runs on the JDK's HTTP server, not on Spring). */
public class SseEmitter {
    private final long timeout;
    private final StringBuilder socketBuffer = new StringBuilder(2048);
    private final List<Runnable> completionCallbacks = new ArrayList<>(1);
    private boolean complete;
    private boolean broken;

    public SseEmitter(long timeout) {
        this.timeout = timeout;
    }

    public void onCompletion(Runnable callback) {
        completionCallbacks.add(callback);
    }

    public synchronized void send(String event, String data) throws IOException {
        if (broken) {
            throw new IOException("Broken pipe");
        }
        socketBuffer.setLength(0);
        socketBuffer.append("event: ").append(event).append("\ndata: ").append(data).append("\n\n");
    }

    /** The container noticed that the browser is gone, or the timeout ran out. */
    public void completeByContainer() {
        complete = true;
        broken = true;
        completionCallbacks.forEach(Runnable::run);
    }

    public boolean isComplete() { return complete; }
    public long getTimeout() { return timeout; }
}
