package acme.mq.broker;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalServerChannel;
import io.netty.util.concurrent.GlobalEventExecutor;

/** Answers look-ups, except those for a topic that is being moved. */
public class Broker {
    private final String name;
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    public Broker(String name, EventLoopGroup group) {
        this.name = name;
        new ServerBootstrap().group(group).channel(LocalServerChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override protected void initChannel(Channel ch) {
                        clients.add(ch);
                        ch.pipeline().addLast(new Answers());
                    }
                }).bind(new LocalAddress(name)).syncUninterruptibly();
    }

    public void restart() { clients.close().syncUninterruptibly(); }

    private class Answers extends ChannelInboundHandlerAdapter {
        @Override public void channelRead(ChannelHandlerContext ctx, Object msg) {
            String s = (String) msg;
            if (s.equals("PING")) ctx.writeAndFlush("PONG");
            else if (!s.endsWith("moving")) ctx.writeAndFlush(s.substring(0, s.indexOf(' ')) + " owner " + name);
        }
    }
}
