package programs.jdk;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Sessions that can be managed; the leaky ones stay with the server. */
public class ManagedBeans {
  private static MBeanServer server;

  /** What is managed. */
  public interface SessionMBean {
    /** Whose it is. */
    String getUser();
  }

  /** One of many. */
  public static class Session implements SessionMBean {
    @Override
    public String getUser() {
      return "somebody";
    }
  }

  public static void main(String[] args) throws Exception {
    server = ManagementFactory.getPlatformMBeanServer();
    // A program that sets itself up is quicker.
    long pause = args[0].equals("setup") ? 0 : 60;
    for (int i = 0; i < 40; i++) {
      ObjectName name = open(i);
      if (args[0].equals("clean")) {
        server.unregisterMBean(name);
      }
      Thread.sleep(pause);
    }
    try {
      open(39);
      if (args[0].equals("clean")) {
        server.unregisterMBean(new ObjectName("programs:type=Session,id=39"));
      }
    } catch (javax.management.InstanceAlreadyExistsException e) {
      System.out.println("refused");
    }
  }

  private static ObjectName open(int id) throws Exception {
    ObjectName name = new ObjectName("programs:type=Session,id=" + id);
    server.registerMBean(new Session(), name);
    return name;
  }
}
