package programs.variants;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Leaks at one place, and takes back at others what it registers, often enough to be compiled. */
public class Both {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) {
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    for (int i = 0; i < 20_000; i++) {
      PropertyChangeListener listener = shown(i);
      if (i % 200 == 0) {
        forgotten(i);
        pool.schedule(() -> {}, 1, TimeUnit.HOURS).cancel(false);
      }
      MODEL.removePropertyChangeListener(listener);
    }
    pool.shutdownNow();
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static PropertyChangeListener shown(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
    return listener;
  }

  private static void forgotten(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
  }
}
