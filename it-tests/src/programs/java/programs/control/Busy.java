package programs.control;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Registers and releases without a pause, and is ended by the line "end". */
public class Busy {
  public static void main(String[] args) throws Exception {
    Thread work = new Thread(Busy::work, "work");
    work.setDaemon(true);
    work.start();
    System.out.println("ready");
    System.in.read();
  }

  private static void work() {
    PropertyChangeSupport model = new PropertyChangeSupport("model");
    PropertyChangeListener listener = event -> {};
    for (long i = 1; ; i++) {
      model.addPropertyChangeListener(listener);
      model.removePropertyChangeListener(listener);
      if (i % 10_000 == 0) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
