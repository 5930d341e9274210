package acme.amq;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalServerChannel;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class BrokerServer {
    private final Topic topic = new Topic();
    private final Consumer<Object> watch;
    private final AtomicInteger negotiations = new AtomicInteger(), ended = new AtomicInteger();

    public BrokerServer(EventLoopGroup group, Consumer<Object> watch) {
        this.watch = watch;
        new ServerBootstrap().group(group).channel(LocalServerChannel.class).childHandler(new ChannelInitializer<Channel>() {
            @Override protected void initChannel(Channel ch) { ch.pipeline().addLast("negotiation", new Negotiation(BrokerServer.this)); }
        }).bind(new LocalAddress("amq")).syncUninterruptibly();
    }

    void negotiated(Negotiation n) { negotiations.incrementAndGet(); watch.accept(n); }
    void sessionEnded(BrokerSession s) { ended.incrementAndGet(); watch.accept(s); }
    public Topic topic() { return topic; }
    public int negotiations() { return negotiations.get(); }
    public int ended() { return ended.get(); }
}
