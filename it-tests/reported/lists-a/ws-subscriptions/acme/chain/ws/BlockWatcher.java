package acme.chain.ws;

import java.io.IOException;

/** Follows the chain head, resubscribing after each reconnect. */
public class BlockWatcher {
    public record Head(long number, String hash) {
    }

    public record Log(String address, byte[] data) {
    }

    private final byte[] bloom = new byte[256 * 64];
    private long head;
    private int logs;
    private boolean lost;
    private WebSocketSubscription.Subject<Head> heads;
    private WebSocketSubscription.Subject<Log> logEvents;
    private WebSocketSubscription.Subject<Log> pending;

    public void start(WebSocketService ws) throws IOException {
        heads = ws.subscribe("newHeads", Head.class, h -> {
            head = h.number();
            bloom[(int) (head % bloom.length)]++;
        }, e -> lost = true);
        logEvents = ws.subscribe("logs", Log.class, l -> logs++, e -> lost = true);
        pending = ws.subscribe("newPendingTransactions", Log.class, l -> bloom[0]++, e -> lost = true);
    }

    public void pausePending() {
        pending.dispose();
    }

    public void stop() {
        heads.dispose();
        logEvents.dispose();
    }

    public String state() {
        return "head " + head + ", logs " + logs + (lost ? ", connection lost" : "");
    }
}
