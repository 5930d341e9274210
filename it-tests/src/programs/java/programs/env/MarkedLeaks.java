package programs.env;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;
import javax.swing.DefaultListModel;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;

/** Registers in code of all shapes. The lines that leak have a mark, and no others register. */
public final class MarkedLeaks {
  private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport("source");
  private static final DefaultListModel<String> NAMES = new DefaultListModel<>();
  private static final Timer TIMER = new Timer(true);

  private MarkedLeaks() {}

  public static void main(String[] arguments) {
    Supplier<PropertyChangeListener> inLambda =
        () -> {
          PropertyChangeListener listener = new Window();
          CHANGES.addPropertyChangeListener(listener); // leaks
          return listener;
        };
    for (int i = 0; i < 100; i++) {
      inLambda.get();
      Window.open();
      new Object() {
        void show() {
          NAMES.addListDataListener(new Window()); // leaks
        }
      }.show();
      BesideMarkedLeaks.schedule(TIMER);
    }
  }

  /** A class in a class. */
  static final class Window implements PropertyChangeListener, ListDataListener {
    private final byte[] pixels = new byte[100];

    static void open() {
      CHANGES.addPropertyChangeListener("size", new Window()); // leaks
    }

    @Override
    public void propertyChange(java.beans.PropertyChangeEvent event) {
      pixels[0]++;
    }

    @Override
    public void intervalAdded(ListDataEvent event) {}

    @Override
    public void intervalRemoved(ListDataEvent event) {}

    @Override
    public void contentsChanged(ListDataEvent event) {}
  }
}

/** A class in the file of another. */
class BesideMarkedLeaks {
  static void schedule(Timer timer) {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {}
        };
    timer.schedule(task, 3_600_000, 3_600_000); // leaks
  }
}
