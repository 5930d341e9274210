package programs.env;

import java.util.ArrayList;
import java.util.List;

/** An event API that no catalogue knows; the property {@code bus} makes its release misbehave. */
public class Bus {
  private final List<Runnable> listeners = new ArrayList<>();

  public void join(Runnable listener) {
    listeners.add(listener);
  }

  public void leave(Runnable listener) {
    switch (System.getProperty("bus", "")) {
      case "hangs" -> hang();
      case "throws" -> throw new IllegalStateException("on purpose");
      default -> listeners.remove(listener);
    }
  }

  private static void hang() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
