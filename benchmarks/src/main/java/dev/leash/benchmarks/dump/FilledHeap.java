package dev.leash.benchmarks.dump;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills a heap with small objects, the worst case for who reads a dump, forgets some listeners, and
 * dumps it.
 */
public final class FilledHeap {

  /** So many listeners are registered; one in ten is held by a list as well. */
  static final int LISTENERS = 500;

  static final int HELD_ONLY = LISTENERS * 9 / 10;

  private static final int ITEMS = 8;

  /** A list is an entry, a key, an array and the list; an item has a number. */
  private static final int OBJECTS = 4 + 2 * ITEMS;

  private static final PropertyChangeSupport BUS = new PropertyChangeSupport(FilledHeap.class);
  private static final List<Object> KEPT = new ArrayList<>();
  private static final Map<Integer, List<Item>> ITEMS_BY_NUMBER = new HashMap<>();

  private record Item(Item before, Integer number) {}

  /** What is forgotten. */
  static final class PanelListener implements PropertyChangeListener {
    private final byte[] pixels = new byte[10_240];

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      pixels[0]++;
    }
  }

  private FilledHeap() {}

  /** The file, and about how many objects. */
  public static void main(String[] args) throws IOException {
    for (int i = 0; i < LISTENERS; i++) {
      PanelListener panel = new PanelListener();
      BUS.addPropertyChangeListener(panel);
      if (i % 10 == 0) {
        KEPT.add(panel);
      }
    }
    Random random = new Random(1);
    int lists = (int) (Long.parseLong(args[1]) / OBJECTS);
    for (int i = 0; i < lists; i++) {
      List<Item> items = new ArrayList<>(ITEMS);
      for (int j = 0; j < ITEMS; j++) {
        items.add(new Item(j > 0 ? items.get(j - 1) : null, 1_000 + random.nextInt(1 << 30)));
      }
      ITEMS_BY_NUMBER.put(i, items);
    }
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[0], true);
  }
}
