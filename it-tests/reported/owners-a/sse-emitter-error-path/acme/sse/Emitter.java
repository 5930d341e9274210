package acme.sse;

import java.io.IOException;
import java.util.*;
import java.util.function.Consumer;

/** One open event stream to a browser. */
public class Emitter {
    private final String client;
    private final List<Runnable> completion = new ArrayList<>();
    private final List<Consumer<Throwable>> errors = new ArrayList<>();
    private final List<Runnable> timeouts = new ArrayList<>();
    private boolean brokenPipe;
    private boolean finished;
    private int sent;

    public Emitter(String client) { this.client = client; }

    public void onCompletion(Runnable r) { completion.add(r); }
    public void onError(Consumer<Throwable> c) { errors.add(c); }
    public void onTimeout(Runnable r) { timeouts.add(r); }

    public void send(String event) throws IOException {
        if (finished) throw new IllegalStateException("emitter of " + client + " has completed");
        if (brokenPipe) throw new IOException("Broken pipe");
        sent++;
    }

    public void complete() { if (!finished) { finished = true; completion.forEach(Runnable::run); } }
    public void completeWithError(Throwable t) { if (!finished) { finished = true; errors.forEach(c -> c.accept(t)); } }
    public void expire() { if (!finished) { finished = true; timeouts.forEach(Runnable::run); } }
    public void tabClosed() { brokenPipe = true; }
    public int sent() { return sent; }
    public String client() { return client; }
}
