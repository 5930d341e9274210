package programs.published;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.DefaultAddressResolverGroup;
import io.netty.resolver.DefaultNameResolver;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.EventExecutor;
import java.net.InetSocketAddress;

/** Clients share an executor; each has its own resolvers and closes them. */
public class Resolvers {
  public static void main(String[] args) {
    EventExecutor shared = new DefaultEventExecutor();
    for (int i = 0; i < 60; i++) {
      Client client = new Client();
      client.getResolver(shared);
      client.close();
    }
    System.out.println(DefaultAddressResolverGroup.INSTANCE != null);
    System.exit(0);
  }

  static class Client extends AddressResolverGroup<InetSocketAddress> {
    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
      return new DefaultNameResolver(executor).asAddressResolver();
    }
  }
}
