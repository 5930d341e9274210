package programs.heap;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Forgets five hundred panels on a bus of its own, and dumps its heap into a file. */
public final class Dumped {
  private static final Bus BUS = new Bus();

  private Dumped() {}

  /** What panels listen to. */
  static final class Bus {
    private final List<Runnable> listeners = new ArrayList<>();

    void changed() {
      listeners.forEach(Runnable::run);
    }
  }

  /** What is forgotten. */
  static final class Panel {
    private final byte[] pixels = new byte[1000];

    void show() {
      BUS.listeners.add(this::draw);
    }

    private void draw() {
      pixels[0]++;
    }
  }

  /** The argument is the file. */
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 500; i++) {
      new Panel().show();
    }
    BUS.changed();
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[0], true);
  }
}
