package dev.leash.heap.programs;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Observable;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.event.ChangeListener;
import javax.swing.event.EventListenerList;

/**
 * Registers views with a source of some kind, dumps the heap, takes the registrations back, and
 * prints how much that freed.
 */
@SuppressWarnings({"deprecation", "UnusedVariable"})
public final class TakenBack {

  private static final int VIEWS = 400;

  private static final PropertyChangeSupport BEAN = new PropertyChangeSupport("bean");
  private static final EventListenerList SWING = new EventListenerList();
  private static final Observable OBSERVABLE = new Observable();
  private static final Timer TIMER = new Timer(true);
  private static final ScheduledThreadPoolExecutor POOL = new ScheduledThreadPoolExecutor(0);
  private static final Bus BUS = new Bus();

  private static final class Bus {
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final List<Runnable> hooks = new CopyOnWriteArrayList<>();
    private final Map<String, List<Runnable>> topics = new ConcurrentHashMap<>();
    private final Map<Integer, Consumer<String>> callbacks = new ConcurrentHashMap<>();
    private Runnable[] actions = new Runnable[VIEWS];
    private Link first;
  }

  private record Link(Runnable listener, Link next) {}

  /** What listeners work for; its parts are of many sizes. */
  private static final class View {
    private final byte[] pixels;
    private final char[] text = new char[33];
    private final View detail;
    private final Map<String, Object> state = new java.util.HashMap<>();

    View(int number, boolean isWhole) {
      pixels = new byte[100 + number % 50 * 40];
      detail = isWhole ? new View(number, false) : null;
      state.put("number", number * 1_000L);
    }

    void draw() {
      pixels[0]++;
    }

    void read(String line) {
      text[0] = line.charAt(0);
    }
  }

  private TakenBack() {}

  /** Arguments: the file to write, the kind of source. */
  public static void main(String[] args) throws IOException {
    Runnable back = register(args[1]);
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[0], true);
    long before = used();
    back.run();
    System.out.println("freed " + (before - used()));
    System.exit(0);
  }

  private static Runnable register(String kind) {
    for (int i = 0; i < VIEWS; i++) {
      View view = new View(i, true);
      switch (kind) {
        case "bean" -> BEAN.addPropertyChangeListener("color", event -> view.draw());
        case "swing" -> SWING.add(ChangeListener.class, event -> view.draw());
        case "observable" -> OBSERVABLE.addObserver((source, value) -> view.draw());
        case "timer" -> TIMER.schedule(task(view), 1_000_000, 1_000_000);
        case "pool" -> POOL.scheduleAtFixedRate(view::draw, 1, 1, TimeUnit.HOURS);
        case "list" -> BUS.listeners.add(view::read);
        case "hooks" -> BUS.hooks.add(view::draw);
        case "topics" -> topic(i % 7).add(view::draw);
        case "callbacks" -> BUS.callbacks.put(i, view::read);
        case "array" -> BUS.actions[i] = view::draw;
        case "chain" -> BUS.first = new Link(view::draw, BUS.first);
        default -> throw new IllegalArgumentException(kind);
      }
    }
    return () -> takeBack(kind);
  }

  private static List<Runnable> topic(int number) {
    return BUS.topics.computeIfAbsent("topic " + number, name -> new ArrayList<>());
  }

  private static TimerTask task(View view) {
    return new TimerTask() {
      @Override
      public void run() {
        view.draw();
      }
    };
  }

  private static void takeBack(String kind) {
    switch (kind) {
      case "bean" -> {
        for (var each : BEAN.getPropertyChangeListeners("color")) {
          BEAN.removePropertyChangeListener("color", each);
        }
      }
      case "swing" -> {
        for (var each : SWING.getListeners(ChangeListener.class)) {
          SWING.remove(ChangeListener.class, each);
        }
      }
      case "observable" -> OBSERVABLE.deleteObservers();
      case "timer" -> TIMER.cancel();
      case "pool" -> POOL.shutdownNow();
      case "list" -> BUS.listeners.clear();
      case "hooks" -> BUS.hooks.clear();
      case "topics" -> BUS.topics.clear();
      case "callbacks" -> BUS.callbacks.clear();
      case "array" -> BUS.actions = new Runnable[0];
      default -> BUS.first = null;
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
