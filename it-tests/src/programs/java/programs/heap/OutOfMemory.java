package programs.heap;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeSupport;

/** Forgets panels until no memory is left, and ends by that. */
public final class OutOfMemory {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(OutOfMemory.class);

  private OutOfMemory() {}

  /** What is forgotten. */
  static final class Panel {
    private final byte[] pixels = new byte[100_000];

    void show() {
      MODEL.addPropertyChangeListener(this::changed);
    }

    private void changed(PropertyChangeEvent event) {
      pixels[0]++;
    }
  }

  /** Takes no arguments. */
  public static void main(String[] args) {
    while (true) {
      new Panel().show();
    }
  }
}
