package dev.leash.heap.programs;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Plants listeners, dumps the heap, takes them back, and prints how much that freed. */
@SuppressWarnings("UnusedVariable")
public final class PlantedLeak {

  private static final PropertyChangeSupport BUS = new PropertyChangeSupport(PlantedLeak.class);
  private static final List<Object> KEPT = new ArrayList<>();
  private static final Map<String, List<Consumer<String>>> TOPICS = new ConcurrentHashMap<>();

  private static final class PanelListener implements PropertyChangeListener {
    private final int number;
    private final byte[] picture = new byte[10 * 1024];
    private final Object[] row = new Object[5];
    private Integer last = 1_000_000;
    private Long sum = 1L << 40;

    PanelListener(int number) {
      this.number = number;
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      last = sum.intValue();
    }
  }

  private static final class Desk {
    private final char[] text = new char[2_001];

    void read(String message) {
      text[0] = message.charAt(0);
    }
  }

  private PlantedLeak() {}

  /** Arguments: the file to write, the number of listeners. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = Integer.parseInt(args[1]);
    plant(count);
    if (args[0].endsWith(".gz")) {
      dumpPacked(args[0]);
    } else {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[0], true);
    }
    long before = used();
    removePanels();
    System.out.println("freed panels " + (before - used()));
    before = used();
    TOPICS.values().forEach(List::clear);
    System.out.println("freed desks " + (before - used()));
    System.out.println("kept " + KEPT.size());
  }

  private static void dumpPacked(String file) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    String pid = Long.toString(ProcessHandle.current().pid());
    new ProcessBuilder(jcmd, pid, "GC.heap_dump", "-gz=1", file).inheritIO().start().waitFor();
  }

  private static void plant(int count) {
    for (int i = 0; i < count; i++) {
      PanelListener listener = new PanelListener(i);
      BUS.addPropertyChangeListener(listener);
      if (i % 10 == 0) {
        KEPT.add(listener);
      }
      Desk desk = new Desk();
      TOPICS.computeIfAbsent("topic" + i % 3, key -> new ArrayList<>()).add(desk::read);
    }
  }

  /** A method of its own, so that no variable of {@code main} holds them. */
  private static void removePanels() {
    for (PropertyChangeListener each : BUS.getPropertyChangeListeners()) {
      BUS.removePropertyChangeListener(each);
    }
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
