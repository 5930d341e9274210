package acme.amq;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Speaks with a new client until both know the protocol. Then it takes itself out of the pipeline and is done; what
 * it opened for the client (mailbox, heartbeat, clean-up on close) goes on and belongs to the session.
 */
public class Negotiation extends SimpleChannelInboundHandler<String> {
    private final BrokerServer server;
    private ScheduledFuture<?> tooSlow;
    private String client;

    Negotiation(BrokerServer server) { this.server = server; }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        tooSlow = ctx.executor().schedule(() -> ctx.close(), 5, TimeUnit.SECONDS);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String msg) {
        if (msg.startsWith("HELLO ")) {
            client = msg.substring(6);
            ctx.writeAndFlush("PROTO 0-9 1-0");
        } else if (msg.startsWith("USE ")) {
            tooSlow.cancel(false);
            BrokerSession session = new BrokerSession(client, msg.substring(4));
            server.topic().subscribe(session);
            Channel channel = ctx.channel();
            session.heartbeat(ctx.executor().scheduleAtFixedRate(() -> channel.writeAndFlush("HB"), 40, 40, TimeUnit.MILLISECONDS));
            BrokerServer s = server;
            channel.closeFuture().addListener(f -> {
                s.topic().unsubscribe(session);
                session.end();
                s.sessionEnded(session);
            });
            ctx.pipeline().replace(this, "session", session);
            server.negotiated(this);
        }
    }
}
