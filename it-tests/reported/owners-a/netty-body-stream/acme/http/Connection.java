package acme.http;

import io.netty.channel.*;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.*;

public class Connection {
    private final EmbeddedChannel channel;
    private final boolean lets;
    private final String peer;
    private int responses;
    private final Deque<BodyStream> inFlight = new ArrayDeque<>();

    public Connection(String peer, boolean lets, Set<Connection> open) {
        this.peer = peer;
        this.lets = lets;
        channel = new EmbeddedChannel(new Framer());
        channel.closeFuture().addListener(f -> open.remove(this));
        open.add(this);
    }

    public BodyStream begin(String uri) { BodyStream s = new BodyStream(channel, uri, lets); inFlight.add(s); return s; }

    public void send(String chunk, boolean last) { channel.writeInbound((last ? "L" : "C") + chunk); drain(); }

    private void drain() { while (channel.readOutbound() != null) responses++; }

    public void disconnect() { channel.close(); channel.runPendingTasks(); inFlight.clear(); }

    public int responses() { return responses; }
    public String peer() { return peer; }

    private final class Framer extends ChannelInboundHandlerAdapter {
        @Override public void channelRead(ChannelHandlerContext ctx, Object msg) {
            String m = (String) msg;
            BodyStream s = inFlight.peek();
            s.handleContent(m.substring(1), m.charAt(0) == 'L');
            if (s.done()) inFlight.poll();
        }
    }
}
