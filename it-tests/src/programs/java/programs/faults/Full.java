package programs.faults;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/** Registers while there is no memory left. */
public class Full {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static List<Object> ballast = new ArrayList<>(200_000);
  private static int failures;

  public static void main(String[] args) {
    for (int i = 0; i < 20 || (failures == 0 && i < 1_000); i++) {
      fill(); // again, for others may have let go of something
      open();
    }
    ballast = null;
    System.out.println(failures > 0 ? "was full" : "never full");
    Firm.stand();
    System.out.println("leash-monitor " + lives("leash-monitor"));
    System.out.println("leash-owners " + lives("leash-owners"));
  }

  /** Without a stream, whose classes may have failed for good meanwhile. */
  private static boolean lives(String name) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void fill() {
    for (int size = 1 << 16; size >= 16; size /= 16) {
      try {
        while (true) {
          ballast.add(new byte[size]);
        }
      } catch (OutOfMemoryError e) {
        // as much as there is
      }
    }
  }

  private static void open() {
    try {
      MODEL.addPropertyChangeListener(event -> {});
    } catch (OutOfMemoryError e) {
      failures++;
    }
  }
}
