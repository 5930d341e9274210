package acme.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.util.CharsetUtil;
import java.util.concurrent.CompletableFuture;

/** One exchange on a pooled connection. */
public class ClientResponse {
    private final String path;
    private final CompletableFuture<String> content = new CompletableFuture<>();
    private final StringBuilder buffer = new StringBuilder(4096);
    private ChannelFutureListener closeListener;

    ClientResponse(String path) {
        this.path = path;
    }

    /** If the connection breaks down, the reader has to know. */
    void attach(Channel channel) {
        closeListener = f -> content.completeExceptionally(new IllegalStateException("connection closed during " + path));
        channel.closeFuture().addListener(closeListener);
    }

    void complete(FullHttpResponse response) {
        buffer.append(response.content().toString(CharsetUtil.UTF_8));
        content.complete(buffer.toString());
    }

    void detach(Channel channel) {
        channel.closeFuture().removeListener(closeListener);
    }

    public CompletableFuture<String> content() {
        return content;
    }

    static FullHttpResponse canned(String body) {
        return new io.netty.handler.codec.http.DefaultFullHttpResponse(io.netty.handler.codec.http.HttpVersion.HTTP_1_1,
                io.netty.handler.codec.http.HttpResponseStatus.OK, Unpooled.copiedBuffer(body, CharsetUtil.UTF_8));
    }
}
