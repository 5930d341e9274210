package acme.http;

import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;

public class Upstream {
    private final String host;
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final List<Exchange> inFlight = new ArrayList<>();
    private final boolean removes;
    private int seq;

    public Upstream(String host, boolean removes) {
        this.host = host;
        this.removes = removes;
        channel.closeFuture().addListener(f -> System.out.println(host + " closed, " + inFlight.size() + " in flight"));
    }

    public EmbeddedChannel channel() { return channel; }

    public Exchange send() {
        Exchange e = new Exchange(++seq, channel, removes);
        inFlight.add(e);
        e.begin();
        return e;
    }

    public Exchange answerOldest() {
        channel.readOutbound();
        Exchange e = inFlight.remove(0);
        e.complete(200);
        return e;
    }

    public String toString() { return host + " sent " + seq + ", in flight " + inFlight.size(); }
}
