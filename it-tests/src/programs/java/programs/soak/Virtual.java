package programs.soak;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many short virtual threads, each with a registration and its release. */
public class Virtual {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    run(count / 10);
    Held before = Held.now();
    run(count - count / 10);
    System.out.println(Held.now().since(before));
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static void run(int count) {
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        each.submit(() -> once(number));
      }
    }
  }

  private static void once(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
    Thread.yield();
    MODEL.removePropertyChangeListener(listener);
  }
}
