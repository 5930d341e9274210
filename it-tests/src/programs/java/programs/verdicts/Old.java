package programs.verdicts;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

/** Three tickets that should be short; the leaky side leaves them open. */
public class Old {
  private static final EventBus BUS = new EventBus();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 3; i++) {
      Ticket ticket = open();
      if (args[0].equals("clean")) {
        BUS.unregister(ticket);
      }
    }
    Thread.sleep(args[0].equals("young") ? 0 : 1700);
  }

  private static Ticket open() {
    Ticket ticket = new Ticket();
    BUS.register(ticket);
    return ticket;
  }

  /** Of one customer. */
  static class Ticket {
    @Subscribe
    public void hear(String message) {}
  }
}
