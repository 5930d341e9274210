package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Threads that are stopped in the middle of it. */
public class Stopped {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static volatile int pairs;

  @SuppressWarnings({"deprecation", "removal"})
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 20; i++) {
      Thread thread = new Thread(Stopped::work, "work-" + i);
      thread.setUncaughtExceptionHandler((dead, error) -> {});
      int before = pairs;
      thread.start();
      while (pairs < before + 10) {
        Thread.onSpinWait();
      }
      do {
        thread.stop();
        thread.join(50);
      } while (thread.isAlive());
    }
    System.out.println("stopped");
    Firm.stand();
  }

  private static void work() {
    while (true) {
      PropertyChangeListener listener = event -> {};
      MODEL.addPropertyChangeListener(listener);
      MODEL.removePropertyChangeListener(listener);
      pairs++;
    }
  }
}
