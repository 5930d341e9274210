package acme.net;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.*;
import io.netty.channel.local.*;
import io.netty.util.concurrent.Future;
import java.util.concurrent.*;

public class Client {
    private final Channel channel;
    private final BlockingQueue<Object> replies = new LinkedBlockingQueue<>();
    private final java.util.concurrent.Future<?> idle;

    Client(String name, EventLoopGroup g, LocalAddress to) throws InterruptedException {
        channel = new Bootstrap().group(g).channel(LocalChannel.class).handler(new ChannelInboundHandlerAdapter() {
            @Override public void channelRead(ChannelHandlerContext c, Object m) { replies.add(m); }
        }).connect(to).sync().channel();
        io.netty.util.concurrent.ScheduledFuture<?> t = channel.eventLoop().schedule(() -> { channel.close(); }, 30, TimeUnit.SECONDS);
        idle = t;
        channel.closeFuture().addListener(f -> t.cancel(false));
    }

    public Object ask(Object q) throws InterruptedException { channel.writeAndFlush(q).addListener((ChannelFutureListener) f -> { }); return replies.poll(2, TimeUnit.SECONDS); }
    public void close() throws InterruptedException { channel.close().sync(); }
}
