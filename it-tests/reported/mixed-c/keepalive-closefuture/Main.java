import io.netty.channel.embedded.EmbeddedChannel;
import wire.http.ConnectionPool;
import wire.http.Exchange;

public class Main {
    public static void main(String[] a) throws Exception {
        ConnectionPool pool = new ConnectionPool(a[0].equals("y"));
        EmbeddedChannel second = pool.acquire();
        int done = 0;
        for (int i = 0; i < 40; i++) {
            EmbeddedChannel c = pool.acquire();
            Exchange x = Truth.watch(new Exchange("/quotes/" + i));
            c.writeOutbound(x);
            Thread.sleep(25);
            c.readOutbound();
            c.writeInbound("200 OK");
            if (x.done()) done++;
            pool.release(c);
        }
        pool.release(second);
        EmbeddedChannel broken = new EmbeddedChannel();
        broken.closeFuture().addListener(f -> System.out.println("side channel closed"));
        broken.close();
        System.out.println(done + " exchanges over " + pool.open().size() + " connections");
        Truth.print(a[0], Truth.alive(), "finished exchanges held by closeFuture listeners of open channels");
        System.out.println(pool.open().size());
    }
}
