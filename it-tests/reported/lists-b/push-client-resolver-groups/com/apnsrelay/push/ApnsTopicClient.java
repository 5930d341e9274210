package com.apnsrelay.push;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.resolver.AddressResolver;
import io.netty.util.concurrent.Future;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** A client for one topic; many of them share one event loop group, each has a resolver group of its own. */
public class ApnsTopicClient implements AutoCloseable {
    private final String topic;
    private final EventLoopGroup eventLoops;
    private final RoundRobinAddressResolverGroup resolverGroup;
    private InetSocketAddress server;

    public ApnsTopicClient(String topic, EventLoopGroup eventLoops) {
        this.topic = topic;
        this.eventLoops = eventLoops;
        this.resolverGroup = new RoundRobinAddressResolverGroup();
    }

    public void connect(String host, int port) throws Exception {
        EventLoop loop = eventLoops.next();
        AddressResolver<InetSocketAddress> resolver = resolverGroup.getResolver(loop);
        Future<InetSocketAddress> f = resolver.resolve(InetSocketAddress.createUnresolved(host, port));
        if (!f.await(2, TimeUnit.SECONDS)) throw new IllegalStateException("no answer");
        server = f.get();
        f.addListener(done -> { });
    }

    public String send(String token, String payload) {
        return topic + "->" + token + " via " + server.getPort() + " (" + payload.length() + " bytes)";
    }

    public RoundRobinAddressResolverGroup getResolverGroup() { return resolverGroup; }

    @Override
    public void close() {
        resolverGroup.close();
    }
}
