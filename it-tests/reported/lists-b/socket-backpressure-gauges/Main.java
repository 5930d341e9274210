import com.orderly.sockets.conn.*;
import com.orderly.sockets.feed.QuoteFeed;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        MeterRegistry registry = new SimpleMeterRegistry();
        QuoteFeed feed = new QuoteFeed(registry, a[0].equals("x") ? TcpSocket::new : ForgettingSocket::new);
        List<TcpSocket> stay = new ArrayList<>();
        for (int i = 0; i < 76; i++) {
            if (i % 19 == 0) stay.add(feed.accept());
            else quick(feed, truth);
            feed.publish("EURUSD 1.08" + i);
            Thread.sleep(15);
        }
        System.out.println("connected " + feed.connected() + ", writes " + (long) registry.counter("socket.writes").count());
        truth.print(a[0], "closed sockets whose back-pressure gauge is still registered");
        for (TcpSocket s : stay) s.flush();
        System.out.println("gauges " + registry.find("socket.backpressure").gauges().size());
    }

    private static void quick(QuoteFeed feed, Truth truth) {
        TcpSocket s = feed.accept();
        feed.publish("hello " + s.getId());
        feed.disconnect(s);
        truth.track(s);
    }
}
