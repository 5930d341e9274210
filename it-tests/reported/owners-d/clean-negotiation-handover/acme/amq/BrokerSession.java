package acme.amq;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.ScheduledFuture;

/** A client that is being served. */
public class BrokerSession extends SimpleChannelInboundHandler<String> {
    private final String client;
    private final String protocol;
    private ScheduledFuture<?> heartbeat;
    private volatile ChannelHandlerContext ctx;
    private int received;

    BrokerSession(String client, String protocol) { this.client = client; this.protocol = protocol; }

    @Override public void handlerAdded(ChannelHandlerContext ctx) { this.ctx = ctx; }

    void heartbeat(ScheduledFuture<?> f) { heartbeat = f; }

    @Override
    protected void channelRead0(ChannelHandlerContext c, String msg) {
        received++;
        if (msg.equals("BYE")) c.close();
    }

    void deliver(String message) { ctx.writeAndFlush("MSG " + message); }
    void end() { heartbeat.cancel(false); }
    public String toString() { return client + "/" + protocol + " " + received; }
}
