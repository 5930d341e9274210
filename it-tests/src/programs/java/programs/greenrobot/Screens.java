package programs.greenrobot;

import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.EventBusException;
import org.greenrobot.eventbus.Subscribe;
import programs.Rounds;
import programs.Rounds.Release;

/** Screens that listen to the one bus. */
public class Screens {
  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Screens::show);
  }

  private static Release show() {
    Screen screen = new Screen();
    EventBus.getDefault().register(screen);
    refused(screen);
    return () -> EventBus.getDefault().unregister(screen);
  }

  private static void refused(Object subscriber) {
    try {
      EventBus.getDefault().register(subscriber);
      throw new AssertionError("registered " + subscriber);
    } catch (EventBusException expected) {
      // It is there already.
    }
  }

  /** One of many. */
  public static class Screen {
    @Subscribe
    public void hear(String event) {}
  }
}
