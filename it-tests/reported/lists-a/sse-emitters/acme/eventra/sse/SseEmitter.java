package acme.eventra.sse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Stand-in for the framework's emitter: the container completes it, then runs the completion callbacks. */
public class SseEmitter {
    private final List<Runnable> completionCallbacks = new ArrayList<>();
    private final StringBuilder sent = new StringBuilder(8192);
    private boolean complete;

    public synchronized void send(String event) throws IOException {
        if (complete) {
            throw new IOException("Broken pipe");
        }
        sent.append("data: ").append(event).append("\n\n");
    }

    public synchronized void onCompletion(Runnable r) {
        completionCallbacks.add(r);
    }

    public synchronized void complete() {
        complete = true;
        completionCallbacks.forEach(Runnable::run);
    }

    public int length() {
        return sent.length();
    }
}
