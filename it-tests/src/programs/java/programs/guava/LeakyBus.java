package programs.guava;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

/** Sessions that listen to a bus; the leaky ones forget to stop. */
public class LeakyBus {
  private static final EventBus BUS = new EventBus();
  private static int heard;

  public static void main(String[] args) {
    boolean leaky = args[0].equals("leaky");
    for (int i = 0; i < 100; i++) {
      Session session = open();
      BUS.post("hello");
      if (!leaky) {
        BUS.unregister(session);
      }
    }
    System.out.println("heard " + heard);
  }

  private static Session open() {
    Session session = new Session();
    BUS.register(session);
    return session;
  }

  /** One of many. */
  static class Session {
    @Subscribe
    public void hear(String message) {
      heard++;
    }
  }
}
