package programs.owners;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/**
 * Opens and closes something millions of times, of which nobody's listener knows anything; now and
 * then a panel that has one.
 */
public class HotCloseables {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(new Object());
  private static int open;

  public static void main(String[] args) {
    boolean leaky = args[0].equals("leaky");
    for (int i = 0; i < 5; i++) {
      Panel panel = new Panel();
      panel.start();
      for (int n = 0; n < 2_000_000; n++) {
        try (Block block = new Block()) {
          open += block.size();
        }
      }
      if (i < 4 || !leaky) {
        panel.close(leaky);
      }
    }
    System.out.println(open);
  }

  /** Short-lived. */
  static class Block implements AutoCloseable {
    private int size = 1;

    int size() {
      return size;
    }

    @Override
    public void close() {
      size = 0;
    }
  }

  /** Has a listener. */
  static class Panel {
    private final PropertyChangeListener listener = event -> changed();

    void start() {
      MODEL.addPropertyChangeListener(listener);
    }

    void changed() {}

    void close(boolean leaky) {
      if (!leaky) {
        MODEL.removePropertyChangeListener(listener);
      }
      close();
    }

    void close() {}
  }
}
