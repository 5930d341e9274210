package programs.verdicts;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/** A screen that listens to its model once more whenever it is shown. */
public class Again {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(new Object());
  private static final List<Runnable> IN_USE = new ArrayList<>();

  public static void main(String[] args) throws InterruptedException {
    Screen screen = new Screen();
    IN_USE.add(screen::shown);
    for (int i = 0; i < 10; i++) {
      switch (args[0]) {
        case "leaky" -> screen.show();
        case "names" -> screen.show("row " + i);
        case "many" -> {
          Screen other = new Screen();
          IN_USE.add(other::shown);
          other.show();
        }
        case "clean" -> screen.showOnce(i);
        default -> throw new IllegalArgumentException(args[0]);
      }
      Thread.sleep(80);
    }
    IN_USE.forEach(Runnable::run);
    if (args[0].equals("clean")) {
      MODEL.removePropertyChangeListener(MODEL.getPropertyChangeListeners()[0]);
    }
  }

  static class Screen {
    private int updates;

    void show() {
      MODEL.addPropertyChangeListener(event -> updates++);
    }

    void show(String row) {
      MODEL.addPropertyChangeListener(event -> updates += row.length());
    }

    void showOnce(int time) {
      if (time == 0) {
        show();
      }
    }

    void shown() {
      updates = 0;
    }
  }
}
