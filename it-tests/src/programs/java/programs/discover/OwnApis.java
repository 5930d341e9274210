package programs.discover;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An application with event APIs of its own, one for each shape, each used a hundred times. The
 * property {@code shape} says which; the leaky side never takes back, the clean one does.
 */
public class OwnApis {

  /** What is told. */
  public interface TickListener {
    void ticked(int n);
  }

  /** Undoes. */
  public interface Registration {
    void remove();
  }

  /** A pair. */
  static class Clock {
    final List<TickListener> listeners = new CopyOnWriteArrayList<>();

    public void addTickListener(TickListener listener) {
      listeners.add(listener);
    }

    public void removeTickListener(TickListener listener) {
      listeners.remove(listener);
    }

    public void removeAllTickListeners() {
      listeners.clear();
    }

    void tick(int n) {
      for (TickListener each : listeners) {
        each.ticked(n);
      }
    }
  }

  /** An abstract type; the code is in a subtype. */
  interface Ticker {
    void addTickListener(TickListener listener);

    void removeTickListener(TickListener listener);
  }

  /** Passes on to another source of the same library. */
  static class FacadeTicker implements Ticker {
    final Clock clock = new Clock();

    @Override
    public void addTickListener(TickListener listener) {
      clock.addTickListener(listener);
    }

    @Override
    public void removeTickListener(TickListener listener) {
      clock.removeTickListener(listener);
    }
  }

  /** Overrides and calls what it overrides. */
  static class LoudClock extends Clock {
    int added;

    @Override
    public void addTickListener(TickListener listener) {
      added++;
      super.addTickListener(listener);
    }

    @Override
    public void removeTickListener(TickListener listener) {
      added--;
      super.removeTickListener(listener);
    }
  }

  /** Hands out objects of a class that can be woven, and lambdas that can't. */
  static class Handles {
    final List<Item> kept = new ArrayList<>();
    final List<TickListener> themselves = new ArrayList<>();
    final Map<Long, TickListener> byId = new HashMap<>();
    long last;

    record Item(TickListener listener) {}

    public Registration addInner(TickListener listener) {
      Item item = new Item(listener);
      kept.add(item);
      return new Registration() {
        @Override
        public void remove() {
          kept.remove(item);
        }
      };
    }

    public Registration addOwnObject(TickListener listener) {
      Item item = new Item(listener);
      kept.add(item);
      return () -> kept.remove(item);
    }

    public Registration addCaptured(TickListener listener) {
      themselves.add(listener);
      return () -> themselves.remove(listener);
    }

    public Registration addPassedOn(TickListener listener) {
      return addOwnObject(n -> listener.ticked(n + 1));
    }

    public long addWithId(TickListener listener) {
      byId.put(++last, listener);
      return last;
    }

    public void removeById(long id) {
      byId.remove(id);
    }

    void tick(int n) {
      kept.forEach(it -> it.listener().ticked(n));
      themselves.forEach(it -> it.ticked(n));
      byId.values().forEach(it -> it.ticked(n));
    }
  }

  /** No way back. */
  static class Forever {
    final List<TickListener> listeners = new ArrayList<>();

    public void addTickListener(TickListener listener) {
      listeners.add(listener);
    }

    void tick(int n) {
      listeners.forEach(it -> it.ticked(n));
    }
  }

  /** Leaves it to somebody else how often a listener is kept. */
  static class Courts {
    final Map<String, Set<TickListener>> byCourt = new HashMap<>();

    public void addTickListener(String court, TickListener listener) {
      keep(court, listener);
    }

    public void removeTickListener(String court, TickListener listener) {
      byCourt.get(court).remove(listener);
    }

    private void keep(String court, TickListener listener) {
      byCourt.computeIfAbsent(court, it -> new LinkedHashSet<>()).add(listener);
    }

    void tick(String court, int n) {
      byCourt.get(court).forEach(it -> it.ticked(n));
    }
  }

  /** Keeps a listener once, however often it is added. */
  static class Once {
    final Set<TickListener> listeners = new LinkedHashSet<>();

    public void addTickListener(TickListener listener) {
      listeners.add(listener);
    }

    public void removeTickListener(TickListener listener) {
      listeners.remove(listener);
    }

    void tick(int n) {
      listeners.forEach(it -> it.ticked(n));
    }
  }

  /** Keeps listeners weakly. */
  static class Weakly {
    final List<WeakReference<TickListener>> listeners = new ArrayList<>();

    public void addTickListener(TickListener listener) {
      listeners.add(new WeakReference<>(listener));
    }

    public void removeTickListener(TickListener listener) {
      listeners.removeIf(it -> it.get() == listener);
    }

    void tick(int n) {
      listeners.stream().map(WeakReference::get).forEach(it -> it.ticked(n));
    }
  }

  /** A bean: a façade of what the JDK offers. */
  static class Bean {
    final PropertyChangeSupport support = new PropertyChangeSupport(this);

    public void addPropertyChangeListener(PropertyChangeListener listener) {
      support.addPropertyChangeListener(listener);
    }

    public void removePropertyChangeListener(PropertyChangeListener listener) {
      support.removePropertyChangeListener(listener);
    }
  }

  static final Clock CLOCK = new Clock();
  static final FacadeTicker FACADE = new FacadeTicker();
  static final LoudClock LOUD = new LoudClock();
  static final Handles HANDLES = new Handles();
  static final Forever FOREVER = new Forever();
  static final Once ONCE = new Once();
  static final Courts COURTS = new Courts();
  static final Weakly WEAKLY = new Weakly();
  static final Bean BEAN = new Bean();
  static final List<Object> ALIVE = new ArrayList<>();

  public static void main(String[] args) {
    boolean leaky = args[0].equals("leaky");
    for (int i = 0; i < 100; i++) {
      open(System.getProperty("shape"), leaky, i);
    }
    CLOCK.listeners.forEach(it -> it.ticked(1));
  }

  private static void open(String shape, boolean leaky, int i) {
    TickListener listener = n -> ALIVE.add(i);
    switch (shape) {
      case "pair" -> {
        CLOCK.addTickListener(listener);
        if (!leaky) {
          CLOCK.removeTickListener(listener);
        }
      }
      case "all" -> {
        CLOCK.addTickListener(listener);
        if (!leaky) {
          CLOCK.removeAllTickListeners();
        }
      }
      case "facade" -> {
        FACADE.addTickListener(listener);
        if (!leaky) {
          FACADE.removeTickListener(listener);
        }
      }
      case "override" -> {
        LOUD.addTickListener(listener);
        if (!leaky) {
          LOUD.removeTickListener(listener);
        }
      }
      case "inner" -> use(HANDLES.addInner(listener), leaky);
      case "ownObject" -> use(HANDLES.addOwnObject(listener), leaky);
      case "captured" -> use(HANDLES.addCaptured(listener), leaky);
      case "passedOn" -> use(HANDLES.addPassedOn(listener), leaky);
      case "id" -> {
        long id = HANDLES.addWithId(listener);
        if (!leaky) {
          HANDLES.removeById(id);
        }
      }
      case "forever" -> {
        if (leaky) {
          FOREVER.addTickListener(listener);
        } else {
          new Forever().addTickListener(listener);
        }
      }
      case "bean" -> {
        PropertyChangeListener change = event -> ALIVE.add(i);
        BEAN.addPropertyChangeListener(change);
        if (!leaky) {
          BEAN.removePropertyChangeListener(change);
        }
      }
      case "once" -> ONCE.addTickListener(SAME);
      case "elsewhere" -> COURTS.addTickListener("first", SAME);
      case "weak" -> {
        ALIVE.add(listener);
        WEAKLY.addTickListener(listener);
      }
      default -> throw new IllegalArgumentException(shape);
    }
  }

  private static final TickListener SAME = n -> {};

  private static void use(Registration registration, boolean leaky) {
    if (!leaky) {
      registration.remove();
    }
  }
}
