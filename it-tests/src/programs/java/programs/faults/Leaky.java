package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.ref.Reference;

/**
 * Registers a hundred listeners, takes none back, and ends: by {@code exit}, on a thread that was
 * {@code interrupted} before, or, without an argument, by itself.
 */
public class Leaky {
  public static void main(String[] args) {
    PropertyChangeSupport model = new PropertyChangeSupport("model");
    for (int i = 0; i < 100; i++) {
      int number = i;
      PropertyChangeListener listener = event -> System.out.println(number);
      model.addPropertyChangeListener(listener);
    }
    System.out.println("kept " + model.getPropertyChangeListeners().length);
    if (args.length > 0) {
      if (args[0].equals("interrupted")) {
        Thread.currentThread().interrupt();
      }
      System.exit(0);
    }
    Reference.reachabilityFence(model);
  }
}
