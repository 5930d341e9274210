package programs.guava;

import com.google.common.eventbus.AsyncEventBus;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Sessions that listen to buses. */
public class Buses {
  private static final EventBus BUS = new EventBus();
  private static final AsyncEventBus ASYNC = new AsyncEventBus(Runnable::run);

  public static void main(String[] args) throws Exception {
    Forms.run(Buses.class, args);
    BUS.post("hello");
  }

  static Release bus() {
    Session session = new Session();
    BUS.register(session);
    return () -> BUS.unregister(session);
  }

  static Release asyncBus() {
    Session session = new Session();
    ASYNC.register(session);
    return () -> ASYNC.unregister(session);
  }

  @Odd
  static void unknown() {
    try {
      BUS.unregister(new Session());
    } catch (IllegalArgumentException e) {
      System.out.println("not found");
    }
  }

  @Odd
  static void twice() {
    EventBus bus = new EventBus();
    Session session = new Session();
    bus.register(session);
    bus.register(session);
    bus.unregister(session);
  }

  /** Removal is by identity. */
  @Odd
  static void anEqualIsAnother() {
    BUS.register(new Session());
    try {
      BUS.unregister(new Session());
    } catch (IllegalArgumentException e) {
      System.out.println("not found");
    }
  }

  /** One of many, all equal. */
  static class Session {
    @Subscribe
    public void hear(String message) {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Session;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
