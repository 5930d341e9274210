package programs.verdicts;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.ArrayDeque;
import java.util.Queue;

/** Sessions on a bus, of which the leaky side forgets all, and others that are no leak. */
public class Starts {
  private static final EventBus BUS = new EventBus();
  private static final Queue<Session> KEPT = new ArrayDeque<>();

  public static void main(String[] args) {
    switch (args[0]) {
      case "leaky" -> open(60);
      case "clean" -> {
        open(60);
        KEPT.forEach(BUS::unregister);
      }
      case "few" -> open(30);
      case "pool" -> pool();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void open(int many) {
    for (int i = 0; i < many; i++) {
      Session session = new Session();
      KEPT.add(session);
      BUS.register(session);
    }
  }

  /** Forty are open at any time, and the oldest makes room for the next. */
  private static void pool() {
    open(40);
    for (int i = 0; i < 200; i++) {
      BUS.unregister(KEPT.remove());
      open(1);
    }
  }

  /** One of many. */
  static class Session {
    @Subscribe
    public void hear(String message) {}
  }
}
