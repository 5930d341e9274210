package acme.net;

import io.netty.bootstrap.*;
import io.netty.channel.*;
import io.netty.channel.local.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class EchoServer {
    private final EventLoopGroup group = new DefaultEventLoopGroup(2);
    private final Set<Channel> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger served = new AtomicInteger();
    private final LocalAddress address = new LocalAddress("echo");
    private Channel server;

    public void start() throws InterruptedException {
        server = new ServerBootstrap().group(group).channel(LocalServerChannel.class).childHandler(new ChannelInitializer<LocalChannel>() {
            @Override protected void initChannel(LocalChannel ch) {
                open.add(ch);
                ch.closeFuture().addListener(f -> open.remove(ch));
                ch.pipeline().addLast(new ChannelInboundHandlerAdapter() {
                    @Override public void channelRead(ChannelHandlerContext c, Object m) { served.incrementAndGet(); c.writeAndFlush(m).addListener(f -> { if (!f.isSuccess()) c.close(); }); }
                });
            }
        }).bind(address).sync().channel();
    }

    public Client connect(String name) throws InterruptedException { return new Client(name, group, address); }
    public int served() { return served.get(); }
    public int open() { return open.size(); }
    public void stop() throws Exception { server.close().sync(); group.shutdownGracefully(0, 500, TimeUnit.MILLISECONDS).sync(); }
}
