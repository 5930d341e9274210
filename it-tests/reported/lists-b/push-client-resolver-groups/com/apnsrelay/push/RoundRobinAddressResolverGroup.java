package com.apnsrelay.push;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.DefaultNameResolver;
import io.netty.resolver.RoundRobinInetAddressResolver;
import io.netty.util.concurrent.EventExecutor;

import java.net.InetSocketAddress;

public class RoundRobinAddressResolverGroup extends AddressResolverGroup<InetSocketAddress> {
    private final byte[] cache = new byte[8192];

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        cache[0]++;
        return new RoundRobinInetAddressResolver(executor, new DefaultNameResolver(executor)).asAddressResolver();
    }
}
