package dev.leash.heap.programs;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Dumps its heap while a source is calling its listeners. */
public final class Delivering {

  private static final int LISTENERS = 50;

  private static String file;

  private static final class Desk implements Runnable, PropertyChangeListener {
    private final byte[] papers = new byte[1_000];
    private final int number;

    Desk(int number) {
      this.number = number;
    }

    @Override
    public void run() {
      papers[0]++;
      if (number == LISTENERS / 2) {
        try {
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      run();
    }
  }

  private static final class Bus {
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> hooks = new CopyOnWriteArrayList<>();
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

    void fire(String how) {
      switch (how) {
        case "array" -> {
          for (Runnable each : listeners.toArray(new Runnable[0])) {
            each.run();
          }
        }
        case "copy" -> {
          for (Runnable each : new ArrayList<>(listeners)) {
            each.run();
          }
        }
        case "forEach" -> listeners.forEach(Runnable::run);
        case "hooks" -> {
          for (Runnable each : hooks) {
            each.run();
          }
        }
        default -> changes.firePropertyChange("color", 1, 2);
      }
    }
  }

  private static final Bus BUS = new Bus();

  private Delivering() {}

  /** Arguments: the file to write, and how the listeners are called. */
  public static void main(String[] args) {
    file = args[0];
    for (int i = 0; i < LISTENERS; i++) {
      register(args[1], new Desk(i));
    }
    BUS.fire(args[1]);
  }

  private static void register(String how, Desk desk) {
    switch (how) {
      case "hooks" -> BUS.hooks.add(desk);
      case "bean" -> BUS.changes.addPropertyChangeListener(desk);
      default -> BUS.listeners.add(desk);
    }
  }
}
