package programs.zookeeper;

import org.apache.curator.test.TestingServer;
import org.apache.zookeeper.jmx.MBeanRegistry;
import org.apache.zookeeper.jmx.ZKMBeanInfo;

/** A server in the same JVM, without the beans that it would have for each of its connections. */
public final class Server {
  private Server() {}

  /** Starts it, and says where it is. */
  public static String start() throws Exception {
    MBeanRegistry.setInstance(
        new MBeanRegistry() {
          @Override
          public void register(ZKMBeanInfo bean, ZKMBeanInfo parent) {}
        });
    return new TestingServer().getConnectString();
  }
}
