package wire.http;

import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public class ConnectionPool {
    private final boolean tidy;
    private final Deque<EmbeddedChannel> idle = new ArrayDeque<>();
    private final List<EmbeddedChannel> all = new ArrayList<>();

    public ConnectionPool(boolean tidy) {
        this.tidy = tidy;
    }

    public EmbeddedChannel acquire() {
        EmbeddedChannel c = idle.poll();
        if (c == null) {
            c = new EmbeddedChannel(new HttpConnectionBridge(tidy));
            EmbeddedChannel opened = c;
            c.closeFuture().addListener(f -> forget(opened));
            all.add(c);
        }
        return c;
    }

    public void release(EmbeddedChannel c) {
        idle.add(c);
    }

    private void forget(EmbeddedChannel c) {
        all.remove(c);
        idle.remove(c);
    }

    public List<EmbeddedChannel> open() {
        return all;
    }
}
