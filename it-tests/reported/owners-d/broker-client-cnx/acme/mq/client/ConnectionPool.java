package acme.mq.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One connection a broker address; gives a new one when the old has gone. */
public class ConnectionPool {
    private final EventLoopGroup group;
    private final boolean cancelTimeouts;
    private final Map<String, ClientCnx> pool = new ConcurrentHashMap<>();

    public ConnectionPool(EventLoopGroup group, boolean cancelTimeouts) {
        this.group = group;
        this.cancelTimeouts = cancelTimeouts;
    }

    public ClientCnx getConnection(String broker) {
        return pool.computeIfAbsent(broker, this::connect);
    }

    private ClientCnx connect(String broker) {
        ClientCnx cnx = new ClientCnx(group, cancelTimeouts);
        Bootstrap b = new Bootstrap().group(group).channel(LocalChannel.class)
                .handler(new ChannelInitializer<Channel>() {
                    @Override protected void initChannel(Channel ch) { ch.pipeline().addLast("handler", cnx); }
                });
        Channel ch = b.connect(new LocalAddress(broker)).syncUninterruptibly().channel();
        ch.closeFuture().addListener(f -> pool.remove(broker, cnx));
        return cnx;
    }

    public int size() { return pool.size(); }
    public void shutdown() { pool.values().forEach(ClientCnx::close); }
}
