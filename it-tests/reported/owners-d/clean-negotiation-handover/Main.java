import acme.amq.BrokerServer;
import acme.amq.TestClient;
import io.netty.channel.DefaultEventLoopGroup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        DefaultEventLoopGroup group = new DefaultEventLoopGroup(2);
        BrokerServer server = new BrokerServer(group, Truth::ended);
        Deque<TestClient> clients = new ArrayDeque<>();
        for (int i = 0; i < 26; i++) {
            clients.add(new TestClient(group, "client-" + i));
            Thread.sleep(35);
            server.topic().publish("price " + i);
            if (clients.size() > 14) clients.poll().bye();
        }
        Thread.sleep(100);
        System.out.println("negotiations " + server.negotiations() + ", ended sessions " + server.ended() + ", subscribers "
                + server.topic().subscribers() + ", first got " + clients.peek().messages() + " messages, heartbeat " + (clients.peek().heartbeats() > 0));
        Truth.report(a[0], Truth.stillHeld(), "negotiations that are over and sessions that ended");
        while (!clients.isEmpty()) clients.poll().bye();
        group.shutdownGracefully(0, 200, TimeUnit.MILLISECONDS).syncUninterruptibly();
    }
}
