package programs.faults;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sources and listeners that nobody may ask anything: they count who calls their equals, hashCode
 * and toString, and throw from the last two.
 */
public class Hostile {
  private static final AtomicInteger EQUALS = new AtomicInteger();
  private static final AtomicInteger OTHERS = new AtomicInteger();
  private static final Model MODEL = new Model();
  private static final Timer TIMER = new Timer(true);
  private static final ScheduledExecutorService POOL = Executors.newScheduledThreadPool(1);
  private static final SubmissionPublisher<String> PUBLISHER = new SubmissionPublisher<>();

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      Ear ear = new Ear();
      MODEL.addPropertyChangeListener(ear);
      MODEL.addPropertyChangeListener("name", ear);
      TIMER.schedule(new Tick(), 3_600_000, 3_600_000);
      POOL.scheduleWithFixedDelay(ear, 1, 1, TimeUnit.HOURS);
      PUBLISHER.subscribe(new Reader());
      if (i % 4 == 0) {
        MODEL.removePropertyChangeListener(ear);
      }
    }
    Runtime.getRuntime().addShutdownHook(new Last());
    POOL.shutdown();
    System.out.println("equals " + EQUALS + ", others " + OTHERS);
  }

  private static boolean same(Object one, Object other) {
    EQUALS.incrementAndGet();
    return one == other;
  }

  private static IllegalStateException asked() {
    OTHERS.incrementAndGet();
    return new IllegalStateException("nobody may ask");
  }

  static final class Ear implements PropertyChangeListener, Runnable {
    @Override
    public void propertyChange(PropertyChangeEvent event) {}

    @Override
    public void run() {}

    @Override
    public boolean equals(Object other) {
      return same(this, other);
    }

    @Override
    public int hashCode() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  static final class Model extends PropertyChangeSupport {
    private static final long serialVersionUID = 1;

    Model() {
      super("model");
    }

    @Override
    public boolean equals(Object other) {
      return same(this, other);
    }

    @Override
    public int hashCode() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  static final class Tick extends TimerTask {
    @Override
    public void run() {}

    @Override
    public boolean equals(Object other) {
      return same(this, other);
    }

    @Override
    public int hashCode() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  static final class Reader implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable error) {}

    @Override
    public void onComplete() {}

    @Override
    public boolean equals(Object other) {
      return same(this, other);
    }

    @Override
    public int hashCode() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }

  /** Says at the end whether anybody asked since then; the JDK itself asks a hook's identity. */
  static final class Last extends Thread {
    @Override
    public void run() {
      System.out.println("equals " + EQUALS + ", others " + OTHERS);
    }

    @Override
    public boolean equals(Object other) {
      return same(this, other);
    }

    @Override
    public int hashCode() {
      throw asked();
    }

    @Override
    public String toString() {
      throw asked();
    }
  }
}
