package programs.heap;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Forgets wheels in a list of which no name says that they listen; only its code does. */
public final class Wheels {
  private static final Hub HUB = new Hub();

  private Wheels() {}

  /** What a hub turns. */
  interface Part {
    void turn(int degrees);
  }

  /** Turns parts. */
  static final class Hub {
    private final List<Part> parts = new ArrayList<>();
    private final List<Crate> stock = new ArrayList<>();

    void mount(Part part) {
      parts.add(part);
    }

    void dismount(Part part) {
      parts.remove(part);
    }

    void store(Crate crate) {
      stock.add(crate);
    }

    int room() {
      int room = 0;
      for (Crate crate : stock) {
        room += crate.room.length;
      }
      return room;
    }

    void go() {
      for (Part part : parts) {
        part.turn(3);
      }
    }
  }

  /** What is forgotten. */
  static final class Wheel implements Part {
    private final byte[] spokes = new byte[1000];

    @Override
    public void turn(int degrees) {
      spokes[0] += (byte) degrees;
    }
  }

  /** Data that is meant to stay. */
  static final class Crate {
    private final byte[] room = new byte[2000];
  }

  /** The argument is the file of a dump; without one the program waits until it is told to end. */
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 500; i++) {
      HUB.mount(new Wheel());
      HUB.store(new Crate());
    }
    HUB.go();
    System.out.println("room for " + HUB.room());
    System.out.println("classes in " + System.getProperty("java.class.path"));
    if (args.length > 0) {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[0], true);
    } else {
      System.in.read();
    }
  }
}
