package programs.env;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Registers on a thread that must not block, watched by BlockHound from the first time on. */
public class NonBlocking {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) {
    BlockHound.install();
    System.out.println("a sleep is noticed " + isNoticed(NonBlocking::sleep));
    System.out.println("registering is noticed " + isNoticed(NonBlocking::openAll));
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  private static boolean isNoticed(Runnable work) {
    try {
      Mono.fromRunnable(work).subscribeOn(Schedulers.parallel()).block();
      return false;
    } catch (RuntimeException | Error e) {
      return e.toString().contains("Blocking call");
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void openAll() {
    for (int i = 0; i < 100; i++) {
      open(i);
    }
  }

  private static void open(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
  }
}
