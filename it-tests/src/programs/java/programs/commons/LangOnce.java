package programs.commons;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.event.EventListenerSupport;
import programs.Rounds;
import programs.Rounds.Release;

/** Adds with {@code false}, which keeps a listener once. */
public class LangOnce {
  private static final EventListenerSupport<Runnable> LISTENERS =
      EventListenerSupport.create(Runnable.class);
  private static final List<Runnable> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], LangOnce::open);
  }

  private static Release open() {
    Runnable listener = new Window();
    KEPT.add(listener);
    LISTENERS.addListener(listener, false);
    LISTENERS.addListener(listener, false);
    return () -> LISTENERS.removeListener(listener);
  }

  /** One of many. */
  static class Window implements Runnable {
    @Override
    public void run() {}
  }
}
