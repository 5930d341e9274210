package programs.heap;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a hundred panels on one model when it is told "open" and takes none back: nine of ten are
 * forgotten, the listener of the tenth is kept. "end" ends.
 *
 * <p>May be given how many megabytes it makes before, and whether they are {@code kept} or {@code
 * dropped}.
 */
public final class Panels {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static final List<PropertyChangeListener> KEPT = new ArrayList<>();
  private static final List<byte[]> BESIDE = new ArrayList<>();

  private Panels() {}

  /** What listens. */
  static final class Panel {
    private final byte[] pixels = new byte[10_000];

    PropertyChangeListener show() {
      PropertyChangeListener listener = this::changed;
      MODEL.addPropertyChangeListener(listener);
      return listener;
    }

    private void changed(PropertyChangeEvent event) {
      pixels[0]++;
    }
  }

  private static void fill(int megabytes, boolean isKept) {
    for (int i = 0; i < megabytes << 8; i++) {
      BESIDE.add(new byte[(1 << 12) - 16]);
    }
    if (!isKept) {
      BESIDE.clear();
    }
  }

  /** May be given an amount, and what becomes of it. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      fill(Integer.parseInt(args[0]), args[1].equals("kept"));
    }
    System.out.println("ready");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); "open".equals(line); line = in.readLine()) {
      for (int i = 0; i < 100; i++) {
        PropertyChangeListener listener = new Panel().show();
        if (i % 10 == 0) {
          KEPT.add(listener);
        }
      }
      System.out.println("did open");
    }
    System.out.println("kept " + KEPT.size());
  }
}
