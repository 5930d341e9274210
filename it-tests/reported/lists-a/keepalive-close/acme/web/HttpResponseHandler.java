package acme.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;

public class HttpResponseHandler extends SimpleChannelInboundHandler<FullHttpResponse> {
    private final ClientResponse response;

    HttpResponseHandler(ClientResponse response) {
        this.response = response;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse msg) {
        response.complete(msg);
    }
}
