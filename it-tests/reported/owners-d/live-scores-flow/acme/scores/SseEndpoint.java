package acme.scores;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** GET /scores/{match}/events */
public class SseEndpoint {
    private final ScoreFeed feed;
    private final boolean cancelOnClose;
    private final Map<Integer, SseConnection> connections = new ConcurrentHashMap<>();
    private int nextId;

    public SseEndpoint(ScoreFeed feed, boolean cancelOnClose) {
        this.feed = feed;
        this.cancelOnClose = cancelOnClose;
    }

    public int open(String match) {
        SseConnection c = new SseConnection(++nextId, match);
        connections.put(c.id(), c);
        feed.updates().subscribe(c);
        return c.id();
    }

    public SseConnection stop(int id) {
        SseConnection c = connections.remove(id);
        c.complete();
        return c;
    }

    public SseConnection connectionLost(int id) {
        SseConnection c = connections.remove(id);
        c.channelClosed(cancelOnClose);
        return c;
    }

    public int connected() { return connections.size(); }
}
