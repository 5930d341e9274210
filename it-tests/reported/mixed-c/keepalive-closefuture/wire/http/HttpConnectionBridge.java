package wire.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.nio.channels.ClosedChannelException;

public class HttpConnectionBridge extends ChannelDuplexHandler {
    private final boolean tidy;
    private Exchange current;
    private ChannelFutureListener onClose;

    public HttpConnectionBridge(boolean tidy) {
        this.tidy = tidy;
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception {
        if (msg instanceof Exchange) {
            newExchange(ctx.channel(), (Exchange) msg);
            ctx.write(((Exchange) msg).requestLine(), promise);
        } else {
            ctx.write(msg, promise);
        }
    }

    private void newExchange(Channel channel, Exchange x) {
        current = x;
        onClose = f -> x.fail(new ClosedChannelException());
        channel.closeFuture().addListener(onClose);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        Exchange x = current;
        current = null;
        if (tidy && onClose != null) {
            ctx.channel().closeFuture().removeListener(onClose);
        }
        onClose = null;
        x.complete(String.valueOf(msg));
    }
}
