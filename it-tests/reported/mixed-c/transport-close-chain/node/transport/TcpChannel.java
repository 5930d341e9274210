package node.transport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TcpChannel implements AutoCloseable {
    private final String profile;
    final CompletableContext<Void> closeContext = new CompletableContext<>();
    private final Map<Long, Span> inFlight = new ConcurrentHashMap<>();

    public TcpChannel(String profile) {
        this.profile = profile;
        closeContext.addListener((v, e) -> System.out.println("channel " + profile + " closed"));
        closeContext.addListener((v, e) -> inFlight.values().forEach(s -> s.endSpan("closed")));
    }

    public void addCloseListener(Runnable r) {
        closeContext.addListener((v, e) -> r.run());
    }

    Map<Long, Span> inFlight() {
        return inFlight;
    }

    public int closeListeners() {
        return closeContext.dependents();
    }

    @Override
    public void close() {
        closeContext.complete(null);
    }
}
