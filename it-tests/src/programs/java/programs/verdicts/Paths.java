package programs.verdicts;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayDeque;
import java.util.Deque;

/** A shop in which all requests listen to the stock by one and the same line. */
public class Paths {
  private static final PropertyChangeSupport STOCK = new PropertyChangeSupport(Paths.class);
  private static final Deque<PropertyChangeListener> POOL = new ArrayDeque<>();

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      checkOut();
      if (i % 5 < 2) {
        switch (args[0]) {
          case "leaky", "clean" -> search(args[0].equals("leaky"));
          case "pool" -> lend();
          default -> throw new IllegalArgumentException(args[0]);
        }
      }
    }
  }

  private static void checkOut() {
    PropertyChangeListener listener = listen();
    STOCK.removePropertyChangeListener(listener);
  }

  /** Forgets to take its listener back where it finds nothing. */
  private static void search(boolean inVain) {
    PropertyChangeListener listener = listen();
    if (inVain) {
      return;
    }
    STOCK.removePropertyChangeListener(listener);
  }

  /** Some are always lent. */
  private static void lend() {
    POOL.add(listen());
    if (POOL.size() > 8) {
      STOCK.removePropertyChangeListener(POOL.remove());
    }
  }

  private static PropertyChangeListener listen() {
    Object request = new Object();
    PropertyChangeListener listener = change -> System.out.println(request);
    STOCK.addPropertyChangeListener(listener);
    return listener;
  }
}
