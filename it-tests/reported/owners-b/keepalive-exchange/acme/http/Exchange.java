package acme.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;

/** One request and its answer on a shared keep-alive connection. */
public class Exchange {
    private final int id;
    private final Channel channel;
    private final boolean removes;
    private final byte[] body = new byte[4096];
    private final ChannelFutureListener onLost = this::upstreamLost;
    private String state = "new";

    Exchange(int id, Channel channel, boolean removes) { this.id = id; this.channel = channel; this.removes = removes; }

    void begin() {
        state = "sent";
        channel.closeFuture().addListener(onLost);
        channel.writeAndFlush("GET /" + id);
    }

    private void upstreamLost(ChannelFuture f) {
        if (!"done".equals(state)) { state = "failed"; System.out.println("exchange " + id + " lost its upstream"); }
    }

    public void complete(int status) {
        state = "done";
        if (removes) channel.closeFuture().removeListener(onLost);
    }

    public String state() { return id + ":" + state; }
}
