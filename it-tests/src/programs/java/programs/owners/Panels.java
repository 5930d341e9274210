package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

/**
 * Panels that are opened and disposed one after another. Each listens to a model and a bus; the
 * leaky ones forget the bus when they are disposed.
 */
public class Panels {
  private static final EventBus BUS = new EventBus();
  private static final java.beans.PropertyChangeSupport MODEL =
      new java.beans.PropertyChangeSupport(new Object());
  private static boolean leaky;
  private static boolean restarts;

  public static void main(String[] args) throws Exception {
    leaky = !args[0].equals("clean");
    switch (args[0]) {
      case "leaky", "clean" -> openAndDispose(20);
      case "handOver" -> handOver();
      case "own" -> own();
      case "restart" -> restart();
      case "allAtTheEnd" -> allAtTheEnd();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void openAndDispose(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      Panel panel = new Panel();
      panel.start();
      // The first one is on the screen long enough for anybody to see what it is.
      Thread.sleep(i == 0 ? 1500 : 5);
      panel.dispose();
    }
  }

  /**
   * An installer registers something for the whole application and is done; others leave nothing.
   */
  private static void handOver() throws Exception {
    for (int i = 0; i < 20; i++) {
      Panel panel = new Panel();
      leaky = i == 3;
      panel.start();
      Thread.sleep(i == 0 ? 1500 : 5);
      panel.dispose();
    }
  }

  private static final java.util.List<OwnBus> KEPT = new java.util.ArrayList<>();

  /** Who listens to what belongs to itself takes it along. */
  private static void own() throws Exception {
    for (int i = 0; i < 20; i++) {
      OwnBus own = new OwnBus();
      KEPT.add(own);
      Thread.sleep(i == 0 ? 1500 : 5);
      own.close();
    }
  }

  /** Stopped and started again, each is at work when the program ends. */
  private static void restart() throws Exception {
    java.util.List<Panel> panels = new java.util.ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Panel panel = new Panel();
      panels.add(panel);
      panel.start();
      Thread.sleep(i == 0 ? 1500 : 5);
      panel.dispose();
      restarts = true;
      panel.start();
      restarts = false;
    }
  }

  private static void allAtTheEnd() throws Exception {
    java.util.List<Panel> panels = new java.util.ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Panel panel = new Panel();
      panels.add(panel);
      panel.start();
      Thread.sleep(i == 0 ? 1500 : 5);
    }
    panels.forEach(Panel::dispose);
  }

  private static void hearWith(Object subscriber) {
    BUS.register(subscriber);
  }

  /** One of many. */
  static class Panel {
    private final Object subscriber = new Subscriber();
    private final java.beans.PropertyChangeListener listener = event -> changed();

    void start() {
      if (!restarts) {
        hearWith(subscriber);
        MODEL.addPropertyChangeListener(listener);
      }
    }

    void changed() {}

    void dispose() {
      MODEL.removePropertyChangeListener(listener);
      if (!leaky) {
        BUS.unregister(subscriber);
      }
    }

    /** What it hears. */
    class Subscriber {
      @Subscribe
      public void hear(String message) {
        changed();
      }
    }
  }

  /** Has a bus of its own. */
  static class OwnBus implements AutoCloseable {
    private final EventBus bus = new EventBus();

    OwnBus() {
      bus.register(this);
    }

    @Subscribe
    public void hear(String message) {}

    @Override
    public void close() {}
  }
}
