import acme.mq.broker.Broker;
import acme.mq.client.ClientCnx;
import acme.mq.client.ConnectionPool;
import io.netty.channel.DefaultEventLoopGroup;
import java.util.concurrent.TimeUnit;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        DefaultEventLoopGroup servers = new DefaultEventLoopGroup(1), clients = new DefaultEventLoopGroup(2);
        Broker[] brokers = {new Broker("broker-1", servers), new Broker("broker-2", servers), new Broker("broker-3", servers)};
        ConnectionPool pool = new ConnectionPool(clients, a[0].equals("y"));
        for (int round = 0; round < 4; round++) {
            for (int i = 1; i <= 3; i++) use(pool, "broker-" + i, round);
            if (round < 3) {
                ClientCnx lost = pool.getConnection("broker-1");
                brokers[0].restart();
                Truth.ended(lost);
                ClientCnx left = pool.getConnection("broker-2");
                left.close();
                Truth.ended(left);
            }
            Thread.sleep(60);
        }
        System.out.println("connections " + pool.size());
        Truth.report(a[0], Truth.stillHeld(), "closed connections held by their request timeout task");
        pool.shutdown();
        clients.shutdownGracefully(0, 200, TimeUnit.MILLISECONDS);
        servers.shutdownGracefully(0, 200, TimeUnit.MILLISECONDS).syncUninterruptibly();
    }

    private static void use(ConnectionPool pool, String broker, int round) throws Exception {
        ClientCnx cnx = pool.getConnection(broker);
        String owner = cnx.lookup("orders-" + round).get(2, TimeUnit.SECONDS);
        cnx.lookup("stock-moving").exceptionally(t -> "none: " + t.getMessage());
        if (round == 0) System.out.println(broker + " -> " + owner);
        Thread.sleep(30);
    }
}
