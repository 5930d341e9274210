package programs.soak;

import com.google.common.eventbus.EventBus;

/** What is loaded: it takes back one of two. */
public class PlugIn {
  private static final EventBus BUS = new EventBus();

  public static void run() {
    Pairs.Ear ear = new Pairs.Ear(1);
    BUS.register(ear);
    BUS.register(new Pairs.Ear(2));
    BUS.unregister(ear);
  }
}
