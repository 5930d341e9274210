package programs.sites;

import java.awt.event.ActionListener;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.DefaultButtonModel;

/**
 * Methods that register through others that pass the listener on, or do not, so often that Leash
 * looks for a cheaper way to know who did. Prints how often each of them did.
 */
public class HotFacades {
  private static final int ROUNDS = 4_500;
  private static final Map<String, Integer> COUNTS = new TreeMap<>();
  private static final Bean LASTING = new Bean();

  public static void main(String[] args) throws Exception {
    for (int part = 0; part < 3; part++) {
      for (int i = 0; i < ROUNDS; i++) {
        round(i);
      }
      Thread.sleep(300); // time to become cheap
    }
    COUNTS.forEach((method, count) -> System.out.println(method + " " + count));
  }

  private static void round(int i) throws Exception {
    first(new Bean());
    second(new Bean());
    first(LASTING);
    second(LASTING);
    either(i % 2 == 0 ? new Bean() : new Twice(), i);
    either(i % 3 == 0 ? new Inheriting() : new Bean(), i);
    lazy(new Lazy(i % 2 == 0));
    failing(new Failing());
    listenAtLast(new Bean());
    button(new DefaultButtonModel());
  }

  /** One class of listeners for everybody. */
  private static PropertyChangeListener shared() {
    Object captured = new Object();
    return event -> captured.hashCode();
  }

  private static void first(Bean bean) {
    count("first", 1);
    PropertyChangeListener listener = shared();
    bean.addPropertyChangeListener(listener);
    bean.support.removePropertyChangeListener(listener);
  }

  private static void second(Bean bean) {
    count("second", 1);
    PropertyChangeListener listener = shared();
    bean.addPropertyChangeListener(listener);
    bean.support.removePropertyChangeListener(listener);
  }

  /** One call on objects of several classes, of which one registers twice. */
  private static void either(Bean bean, int i) {
    count("either", bean instanceof Twice ? 2 : 1);
    if (i % 5 == 0) {
      bean.addPropertyChangeListener(new Own());
    } else {
      bean.addPropertyChangeListener(shared());
    }
  }

  /** The object registers something by itself first, through the same method, now and then. */
  private static void lazy(Lazy bean) {
    count("lazy", 1);
    bean.addPropertyChangeListener(shared());
  }

  /** What fails is followed by a call on the same object by somebody else. */
  private static void failing(Failing bean) throws Exception {
    try {
      bean.addPropertyChangeListener(shared());
    } catch (IllegalStateException e) {
      after(bean);
    }
  }

  private static void after(Failing bean) {
    count("after", 1);
    bean.fails = false;
    bean.addPropertyChangeListener(shared());
  }

  /** Named like a method that passes a listener on, which it does not. */
  private static void listenAtLast(Bean bean) {
    count("listenAtLast", 1);
    bean.support.addPropertyChangeListener(shared());
  }

  /** Through methods of the JDK. */
  private static void button(DefaultButtonModel model) {
    count("button", 1);
    ActionListener listener = event -> model.setEnabled(true);
    model.addActionListener(listener);
  }

  private static void count(String method, int many) {
    COUNTS.merge(method, many, Integer::sum);
  }

  /** A listener of another class. */
  private static final class Own implements PropertyChangeListener {
    @Override
    public void propertyChange(java.beans.PropertyChangeEvent event) {}
  }

  /** As beans are written. */
  private static class Bean {
    final PropertyChangeSupport support = new PropertyChangeSupport(this);

    void addPropertyChangeListener(PropertyChangeListener listener) {
      support.addPropertyChangeListener(listener);
    }
  }

  /** Registers with two sources. */
  private static final class Twice extends Bean {
    private final PropertyChangeSupport other = new PropertyChangeSupport(this);

    @Override
    void addPropertyChangeListener(PropertyChangeListener listener) {
      other.addPropertyChangeListener(listener);
      support.addPropertyChangeListener(listener);
    }
  }

  /** Passes on what is passed on. */
  private static final class Inheriting extends Bean {
    @Override
    void addPropertyChangeListener(PropertyChangeListener listener) {
      super.addPropertyChangeListener(listener);
    }
  }

  /** Listens to itself from the first listener on. */
  private static final class Lazy extends Bean {
    private boolean listens;

    private Lazy(boolean listens) {
      this.listens = listens;
    }

    @Override
    void addPropertyChangeListener(PropertyChangeListener listener) {
      if (!listens) {
        listens = true;
        begin();
      }
      support.addPropertyChangeListener(listener);
    }

    private void begin() {
      count("begin", 1);
      addPropertyChangeListener(new Own());
    }
  }

  /** Fails before it registers. */
  private static final class Failing extends Bean {
    private boolean fails = true;

    @Override
    void addPropertyChangeListener(PropertyChangeListener listener) {
      if (fails) {
        throw new IllegalStateException();
      }
      support.addPropertyChangeListener(listener);
    }
  }
}
