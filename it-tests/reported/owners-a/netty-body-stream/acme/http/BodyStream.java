package acme.http;

import io.netty.channel.*;
import java.util.*;

/** Body of one request; many of them follow each other on a kept-alive channel. */
public class BodyStream {
    private final Channel channel;
    private final boolean lets;
    private final String uri;
    private final ChannelFutureListener closeListener = f -> doClose();
    private final StringBuilder body = new StringBuilder();
    private boolean closing;
    private boolean hasLast;

    public BodyStream(Channel channel, String uri, boolean lets) {
        this.channel = channel;
        this.uri = uri;
        this.lets = lets;
        channel.closeFuture().addListener(closeListener);
    }

    public void handleContent(String chunk, boolean last) {
        if (closing) return;
        body.append(chunk);
        if (last) lastContent();
    }

    private void lastContent() {
        hasLast = true;
        channel.writeAndFlush("200 " + uri + " " + body.length() + "\n");
        if (lets) channel.closeFuture().removeListener(closeListener);
    }

    private void doClose() { closing = true; body.setLength(0); }

    public boolean done() { return hasLast; }
}
