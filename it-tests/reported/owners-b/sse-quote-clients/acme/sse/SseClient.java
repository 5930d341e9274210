package acme.sse;

import reactor.core.Disposable;
import reactor.core.Disposables;

public class SseClient {
    private final String addr;
    private final StringBuilder wire = new StringBuilder();
    private Disposable subscription;

    public SseClient(String addr) { this.addr = addr; }

    public void connect(Feeds feeds) {
        if (Boolean.getBoolean("sse.composite")) {
            subscription = Disposables.composite(feeds.quotes().subscribe(this::send), feeds.news().subscribe(this::send));
            return;
        }
        subscription = feeds.quotes().map(q -> "q:" + q).subscribe(this::send);
        subscription = feeds.news().subscribe(this::send);
    }

    private void send(String event) {
        wire.append("data: ").append(event).append("\n\n");
        if (wire.length() > 10_000) wire.setLength(0);
    }

    public void disconnected() {
        subscription.dispose();
        wire.setLength(0);
    }

    @Override public String toString() { return addr + " " + wire.length() + " bytes"; }
}
