package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.annotation.PreDestroy;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Four components of one sort, each begun and ended at once, and a fifth that stays; then the
 * program is over. The leaky ones leave their listener behind when they end; the open ones never
 * end.
 */
public class Ends {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport(new Object());
  private static final EventBus BUS = new EventBus();
  private static final List<Component> OPEN = new ArrayList<>();
  private static boolean leaky;

  public static void main(String[] args) throws Exception {
    Supplier<Component> sort =
        switch (args[0]) {
          case "close" -> Panel::new;
          case "onCleared" -> ViewModel::new;
          case "shutDown" -> Service::new;
          case "annotation" -> Bean::new;
          case "farewell" -> Guest::new;
          case "cancel" -> Job::new;
          case "code" -> Socket::new;
          case "bean" -> Managed::new;
          case "far" -> Far::new;
          case "field" -> Exchanged::new;
          case "captured" -> Captured::new;
          case "superclass" -> Sub::new;
          case "chain" -> Chain::new;
          case "thread" -> Threaded::new;
          case "task" -> Tasked::new;
          case "learned" -> Club::new;
          default -> throw new IllegalArgumentException(args[0]);
        };
    leaky = args[1].equals("leaky");
    for (int i = 0; i < 4; i++) {
      Component component = sort.get();
      component.begin();
      if (args[1].equals("open")) {
        OPEN.add(component);
      } else {
        component.over();
      }
    }
    Component last = sort.get();
    OPEN.add(last);
    last.begin();
    if (args[1].equals("clean")) {
      last.over();
    }
  }

  private static void hear(PropertyChangeListener listener) {
    MODEL.addPropertyChangeListener(listener);
  }

  private static void forget(PropertyChangeListener listener) {
    if (!leaky) {
      MODEL.removePropertyChangeListener(listener);
    }
  }

  /** Begins and ends. */
  abstract static class Component {
    private final PropertyChangeListener listener = event -> changed();

    void begin() {
      hear(listener);
    }

    abstract void over();

    void changed() {}

    void takeBack() {
      forget(listener);
    }
  }

  static class Panel extends Component implements AutoCloseable {
    @Override
    void over() {
      finish();
    }

    /** May mean anything, and what follows does not. */
    void finish() {
      close();
    }

    @Override
    public void close() {
      takeBack();
    }
  }

  /** Ends by what it inherits, too. */
  static class Sub extends Panel {
    @Override
    public void close() {
      super.close();
    }
  }

  static class ViewModel extends Component {
    @Override
    void over() {
      onCleared();
    }

    protected void onCleared() {
      takeBack();
    }
  }

  static class Service extends Component {
    @Override
    void over() {
      shutDown();
    }

    void shutDown() {
      takeBack();
    }
  }

  static class Bean extends Component {
    @Override
    void over() {
      bye();
    }

    @PreDestroy
    void bye() {
      takeBack();
    }
  }

  static class Guest extends Component {
    @Override
    void over() {
      farewell();
    }

    void farewell() {
      takeBack();
    }
  }

  static class Job extends Component {
    @Override
    void over() {
      cancel();
    }

    void cancel() {
      takeBack();
    }
  }

  static class Socket extends Component {
    @Override
    void over() {
      onClose(1001, "going away");
    }

    void onClose(int code, String reason) {
      takeBack();
    }
  }

  /** What a management server has for it is a bean of the JDK's. */
  static class Managed extends Component implements AutoCloseable {
    private javax.management.ObjectName name;

    /** What can be asked. */
    public interface ViewMBean {
      int getChanges();
    }

    private class View implements ViewMBean {
      @Override
      public int getChanges() {
        changed();
        return 0;
      }
    }

    @Override
    void begin() {
      try {
        name = new javax.management.ObjectName("ends:id=" + System.identityHashCode(this));
        manage(new javax.management.StandardMBean(new View(), ViewMBean.class), name);
      } catch (javax.management.JMException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void manage(Object bean, javax.management.ObjectName name)
        throws javax.management.JMException {
      java.lang.management.ManagementFactory.getPlatformMBeanServer().registerMBean(bean, name);
    }

    @Override
    void over() {
      close();
    }

    @Override
    public void close() {
      try {
        if (!leaky) {
          java.lang.management.ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        }
      } catch (javax.management.JMException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Its subscriber knows it by way of two others. */
  static class Far extends Component implements AutoCloseable {
    private final Subscriber subscriber = new Subscriber(new Handler(this));

    @Override
    void begin() {
      listen(subscriber);
    }

    private static void listen(Object subscriber) {
      BUS.register(subscriber);
    }

    @Override
    void over() {
      close();
    }

    @Override
    public void close() {
      if (!leaky) {
        BUS.unregister(subscriber);
      }
    }

    record Handler(Far of) {}

    static class Subscriber {
      private final Handler handler;

      Subscriber(Handler handler) {
        this.handler = handler;
      }

      @Subscribe
      public void hear(String message) {
        handler.of().changed();
      }
    }
  }

  /** Its subscriber was told of it later. */
  static class Exchanged extends Component implements AutoCloseable {
    private final Subscriber subscriber = new Subscriber();

    @Override
    void begin() {
      subscriber.of = this;
      listen(subscriber);
    }

    private static void listen(Object subscriber) {
      BUS.register(subscriber);
    }

    @Override
    void over() {
      close();
    }

    @Override
    public void close() {
      if (!leaky) {
        BUS.unregister(subscriber);
      }
    }

    static class Subscriber {
      private Exchanged of;

      @Subscribe
      public void hear(String message) {
        of.changed();
      }
    }
  }

  /** Its listener is made elsewhere, in several layers, of what it is given. */
  static class Captured extends Component implements AutoCloseable {
    private final java.util.function.Consumer<Object> first = event -> changed();
    private final PropertyChangeListener listener = of(this, first.andThen(event -> count++));
    private static int count;

    private static PropertyChangeListener of(
        Captured whose, java.util.function.Consumer<Object> consumer) {
      StringBuilder text = new StringBuilder();
      return event -> {
        consumer.accept(event);
        text.append(whose.hashCode());
      };
    }

    @Override
    void begin() {
      hear(listener);
    }

    @Override
    void over() {
      close();
    }

    @Override
    public void close() {
      forget(listener);
    }
  }

  /** Its listener calls a function that the JDK put together. */
  static class Chain extends Component implements AutoCloseable {
    private final java.util.function.Consumer<Object> first = event -> changed();
    private final PropertyChangeListener listener = first.andThen(event -> {})::accept;

    @Override
    void begin() {
      hear(listener);
    }

    @Override
    void over() {
      close();
    }

    @Override
    public void close() {
      forget(listener);
    }
  }

  /** What it schedules is of the JDK, with its own code inside. */
  abstract static class Scheduled extends Component implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor POOL =
        new ScheduledThreadPoolExecutor(1, Scheduled::daemon);

    private Future<?> scheduled;

    private static Thread daemon(Runnable work) {
      Thread thread = new Thread(work);
      thread.setDaemon(true);
      return thread;
    }

    abstract Runnable task();

    @Override
    void begin() {
      scheduled = repeat(task());
    }

    private static Future<?> repeat(Runnable task) {
      return POOL.scheduleAtFixedRate(task, 1, 1, TimeUnit.HOURS);
    }

    @Override
    void over() {
      close();
    }

    @Override
    public void close() {
      if (!leaky) {
        scheduled.cancel(false);
      }
    }
  }

  static class Threaded extends Scheduled {
    @Override
    Runnable task() {
      return new Thread(this::changed);
    }
  }

  static class Tasked extends Scheduled {
    @Override
    Runnable task() {
      return new FutureTask<>(this::changed, null);
    }
  }

  /** Registers three listeners; the leaky one takes back two. Its end has no name that is known. */
  static class Club extends Component {
    private static int clubs;
    private final PropertyChangeListener first = event -> changed();
    private final PropertyChangeListener second = event -> changed();
    private final PropertyChangeListener third = event -> changed();

    @Override
    void begin() {
      MODEL.addPropertyChangeListener(first);
      MODEL.addPropertyChangeListener(second);
      hear(third);
    }

    @Override
    void over() {
      sayGoodbye();
      if (clubs++ == 0) {
        pause(); // until it is known what the first one did
      }
    }

    private static void pause() {
      try {
        Thread.sleep(1500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void sayGoodbye() {
      MODEL.removePropertyChangeListener(first);
      MODEL.removePropertyChangeListener(second);
      forget(third);
    }
  }
}
