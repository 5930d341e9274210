package acme.amq;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.*;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class TestClient extends SimpleChannelInboundHandler<String> {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Channel channel;
    private volatile int heartbeats, messages;

    public TestClient(EventLoopGroup group, String name) throws Exception {
        channel = new Bootstrap().group(group).channel(LocalChannel.class).handler(this).connect(new LocalAddress("amq")).sync().channel();
        channel.writeAndFlush("HELLO " + name);
        ready.await(2, TimeUnit.SECONDS);
    }

    @Override protected void channelRead0(ChannelHandlerContext ctx, String msg) {
        if (msg.startsWith("PROTO")) { ctx.writeAndFlush("USE 1-0"); ready.countDown(); }
        else if (msg.equals("HB")) heartbeats++;
        else messages++;
    }

    public void bye() { channel.writeAndFlush("BYE"); channel.closeFuture().syncUninterruptibly(); }
    public int messages() { return messages; }
    public int heartbeats() { return heartbeats; }
}
