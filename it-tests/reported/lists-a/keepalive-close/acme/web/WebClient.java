package acme.web;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;

public class WebClient {
    private final ConnectionPool pool = new ConnectionPool();
    private final boolean detach;
    private int answered;

    public WebClient(boolean detach) {
        this.detach = detach;
    }

    public ClientResponse get(String path) {
        ClientResponse response = new ClientResponse(path);
        EmbeddedChannel ch = pool.acquire(new HttpResponseHandler(response));
        response.attach(ch);
        ch.writeOutbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, path));
        ch.releaseOutbound();
        ch.writeInbound(ClientResponse.canned("{\"path\":\"" + path + "\",\"n\":" + ++answered + "}"));
        if (detach) {
            response.detach(ch);
        }
        pool.release(ch);
        return response;
    }

    /** A long poll: the answer comes much later. */
    public ClientResponse poll(String path) {
        ClientResponse response = new ClientResponse(path);
        EmbeddedChannel ch = pool.acquire(new HttpResponseHandler(response));
        response.attach(ch);
        return response;
    }

    public int connections() {
        return pool.open();
    }
}
