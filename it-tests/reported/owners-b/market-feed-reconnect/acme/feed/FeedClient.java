package acme.feed;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class FeedClient {
    private final List<FeedListener> listeners = new CopyOnWriteArrayList<>();
    private EmbeddedChannel channel;
    private int attempt;
    private boolean stopping;

    public void addListener(FeedListener l) { listeners.add(l); }

    public EmbeddedChannel connect() {
        attempt++;
        EmbeddedChannel ch = new EmbeddedChannel(new SimpleChannelInboundHandler<String>() {
            @Override protected void channelRead0(ChannelHandlerContext ctx, String s) { for (FeedListener l : listeners) l.line(s); }
        });
        ch.closeFuture().addListener((ChannelFutureListener) f -> lost());
        ch.closeFuture().addListener(f -> { for (FeedListener l : listeners) l.down(attempt); });
        channel = ch;
        for (FeedListener l : listeners) l.up(attempt);
        return ch;
    }

    private void lost() { if (!stopping) connect(); }

    public EmbeddedChannel channel() { return channel; }
}
