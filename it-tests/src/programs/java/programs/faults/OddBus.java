package programs.faults;

import java.util.ArrayList;
import java.util.List;

/** An event API whose release misbehaves as it is told. */
public class OddBus {
  private final List<Runnable> listeners = new ArrayList<>();
  private final String mode;

  OddBus(String mode) {
    this.mode = mode;
  }

  public void join(Runnable listener) {
    listeners.add(listener);
  }

  public void leave(Runnable listener) {
    switch (mode) {
      case "throws" -> throw new IllegalStateException("on purpose");
      case "recurses" -> leave(listener);
      case "registers" -> join(listener);
      case "exits" -> System.exit(9);
      case "halts" -> Runtime.getRuntime().halt(9);
      default -> listeners.remove(listener);
    }
  }
}
