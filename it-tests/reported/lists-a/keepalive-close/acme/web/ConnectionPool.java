package acme.web;

import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;

/** Two keep-alive connections to one host. */
public class ConnectionPool {
    private final List<EmbeddedChannel> idle = new ArrayList<>();
    private int open;

    public EmbeddedChannel acquire(HttpResponseHandler handler) {
        EmbeddedChannel ch;
        if (idle.isEmpty()) {
            ch = new EmbeddedChannel();
            open++;
            ch.closeFuture().addListener(f -> open--);
        } else {
            ch = idle.remove(0);
        }
        ch.pipeline().addLast("response", handler);
        return ch;
    }

    public void release(Channel ch) {
        ch.pipeline().remove("response");
        idle.add((EmbeddedChannel) ch);
    }

    public int open() {
        return open;
    }

    public void close() {
        idle.forEach(EmbeddedChannel::close);
    }
}
