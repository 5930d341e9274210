package programs.verdicts;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * A server that takes back four of five of what it registers, and so grows slowly, collection after
 * collection; or one whose pool fills and stops.
 */
public class Slowly {
  private static final EventBus BUS = new EventBus();
  private static final Deque<Session> OPEN = new ArrayDeque<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "leaky" -> {
        grow();
        System.out.println("leaks " + leaks());
      }
      case "clean" -> {
        grow();
        System.out.println("leaks " + leaks());
        close(OPEN.size());
        System.out.println("leaks " + leaks());
      }
      case "pool" -> {
        open(200);
        for (int i = 0; i < 40; i++) {
          collect();
        }
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Until it is called a leak, or for half a minute. */
  private static void grow() throws Exception {
    open(80);
    close(40);
    for (int i = 0; i < 300 && leaks() == 0; i++) {
      open(5);
      close(4);
      collect();
    }
  }

  private static void close(int many) {
    for (int i = 0; i < many; i++) {
      BUS.unregister(OPEN.remove());
    }
  }

  private static void collect() throws InterruptedException {
    System.gc();
    Thread.sleep(100);
  }

  private static int leaks() throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName leash = new ObjectName("dev.leash:type=Leash");
    return server.isRegistered(leash) ? ((Object[]) server.getAttribute(leash, "Leaks")).length : 0;
  }

  private static void open(int many) {
    for (int i = 0; i < many; i++) {
      Session session = new Session();
      OPEN.add(session);
      BUS.register(session);
    }
  }

  /** One of many. */
  static class Session {
    @Subscribe
    public void hear(String message) {}
  }
}
