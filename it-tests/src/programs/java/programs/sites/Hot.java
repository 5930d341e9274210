package programs.sites;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;

/**
 * Methods that register listeners of the same classes, with the same sources, so often that Leash
 * looks for a cheaper way to know which of them it was. Prints how often each of them did.
 */
public class Hot {
  private static final int ROUNDS = 4_500;
  private static final Map<String, Integer> COUNTS = new TreeMap<>();
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(new Object());
  private static final PropertyChangeSupport OTHER = new PropertyChangeSupport(new Object());
  private static final Deferring DEFERRING = new Deferring();
  private static final Delegating DELEGATING = new Delegating();
  private static final Passing PASSING = new Passing();
  private static final Failing FAILING = new Failing();
  private static final Timer TIMER = new Timer(true);

  public static void main(String[] args) throws Exception {
    for (int part = 0; part < 3; part++) {
      for (int i = 0; i < ROUNDS; i++) {
        round(i);
      }
      Thread.sleep(300); // time to become cheap
    }
    COUNTS.put("<clinit>", 1); // the timer
    COUNTS.forEach((method, count) -> System.out.println(method + " " + count));
  }

  private static void round(int i) throws Exception {
    PropertyChangeListener shared = shared();
    first(shared);
    MODEL.removePropertyChangeListener(shared);
    second(shared);
    MODEL.removePropertyChangeListener(shared);
    named(shared);
    MODEL.removePropertyChangeListener("name", shared);
    copied();
    either(MODEL, "either");
    either(DEFERRING, "flush");
    either(PASSING, "either");
    either(DELEGATING, "pass");
    try {
      either(FAILING, "nobody");
    } catch (IllegalStateException e) {
      reflective(FAILING);
    }
    onlyDeferring();
    timed(i);
  }

  /** One class of listeners for everybody. */
  private static PropertyChangeListener shared() {
    Object captured = new Object();
    return event -> captured.hashCode();
  }

  private static void first(PropertyChangeListener listener) {
    count("first");
    MODEL.addPropertyChangeListener(listener);
  }

  private static void second(PropertyChangeListener listener) {
    count("second");
    MODEL.addPropertyChangeListener(listener);
  }

  private static void named(PropertyChangeListener listener) {
    count("named");
    MODEL.addPropertyChangeListener("name", listener);
  }

  /** Registers what others registered elsewhere. */
  private static void copied() {
    PropertyChangeListener listener = shared();
    first(listener);
    for (PropertyChangeListener each : MODEL.getPropertyChangeListeners()) {
      count("copied");
      OTHER.addPropertyChangeListener(each);
      OTHER.removePropertyChangeListener(each);
    }
    MODEL.removePropertyChangeListener(listener);
  }

  /** One call that leads to different code, depending on what it is made on. */
  private static void either(PropertyChangeSupport support, String who) {
    PropertyChangeListener listener = shared();
    if (!who.equals("nobody")) {
      count(who);
    }
    support.addPropertyChangeListener(listener);
    if (support instanceof Deferring deferring) {
      deferring.flush();
    }
    support.removePropertyChangeListener(listener);
  }

  private static void onlyDeferring() {
    PropertyChangeListener listener = shared();
    count("flush");
    DEFERRING.addPropertyChangeListener(listener);
    DEFERRING.flush();
    DEFERRING.removePropertyChangeListener(listener);
  }

  /** Right after a call on the same object that failed. */
  private static void reflective(Failing failing) throws Exception {
    PropertyChangeListener listener = shared();
    count("reflective");
    failing.fails = false;
    ADD.invoke(failing, listener);
    failing.removePropertyChangeListener(listener);
    failing.fails = true;
  }

  private static final Method ADD;

  static {
    try {
      ADD =
          PropertyChangeSupport.class.getMethod(
              "addPropertyChangeListener", PropertyChangeListener.class);
    } catch (NoSuchMethodException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Arguments of two slots, in a method with branches and a handler. */
  private static void timed(int i) {
    long delay = i % 2 == 0 ? 3_600_000L : 7_200_000L;
    try {
      TimerTask task =
          new TimerTask() {
            @Override
            public void run() {}
          };
      count("timed");
      TIMER.schedule(task, delay);
      task.cancel();
      if (i % 100 == 0) {
        TIMER.purge();
      }
    } catch (IllegalStateException e) {
      throw new AssertionError("after " + delay, e);
    }
  }

  private static void count(String method) {
    COUNTS.merge(method, 1, Integer::sum);
  }

  /** Registers later. */
  private static final class Deferring extends PropertyChangeSupport {
    private PropertyChangeListener waiting;

    private Deferring() {
      super(new Object());
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
      waiting = listener;
    }

    private void flush() {
      super.addPropertyChangeListener(waiting);
    }
  }

  /** Registers as it is told. */
  private static final class Passing extends PropertyChangeSupport {
    private Passing() {
      super(new Object());
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
      super.addPropertyChangeListener(listener);
    }
  }

  /** Registers with another source. */
  private static final class Delegating extends PropertyChangeSupport {
    private final PropertyChangeSupport inner = new PropertyChangeSupport(new Object());

    private Delegating() {
      super(new Object());
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
      pass(listener);
    }

    private void pass(PropertyChangeListener listener) {
      inner.addPropertyChangeListener(listener);
    }

    @Override
    public void removePropertyChangeListener(PropertyChangeListener listener) {
      inner.removePropertyChangeListener(listener);
    }
  }

  /** Fails before it registers. */
  private static final class Failing extends PropertyChangeSupport {
    private boolean fails = true;

    private Failing() {
      super(new Object());
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
      if (fails) {
        throw new IllegalStateException();
      }
      super.addPropertyChangeListener(listener);
    }
  }
}
