package dev.leash.benchmarks.app;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.DefaultBoundedRangeModel;
import javax.swing.event.ChangeListener;
import reactor.core.publisher.Sinks;

/**
 * Something that registers a fresh listener with a library and takes it back, or opens and closes
 * something.
 */
public interface App {

  /** Registers and takes back once, or opens and closes. */
  void pair();

  /** The application of a name, as benchmarks call it. */
  static App named(String name) {
    return switch (name) {
      case "property-change" -> propertyChange();
      case "property-change-lambda" -> propertyChangeLambda();
      case "reactor" -> reactor();
      case "rxjava" -> rxjava();
      case "guava" -> guava();
      case "scheduler" -> scheduler();
      case "swing" -> swing();
      case "class-loading" -> new ClassLoading();
      case "closeable" -> new Closeables(false);
      case "component" -> new Closeables(true);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static App propertyChange() {
    PropertyChangeSupport support = beanWithTen();
    return () -> {
      PropertyChangeListener listener =
          new PropertyChangeListener() {
            @Override
            public void propertyChange(java.beans.PropertyChangeEvent event) {}
          };
      support.addPropertyChangeListener(listener);
      support.removePropertyChangeListener(listener);
    };
  }

  private static App propertyChangeLambda() {
    PropertyChangeSupport support = beanWithTen();
    AtomicInteger seen = new AtomicInteger();
    return () -> {
      PropertyChangeListener listener = event -> seen.incrementAndGet();
      support.addPropertyChangeListener(listener);
      support.removePropertyChangeListener(listener);
    };
  }

  private static PropertyChangeSupport beanWithTen() {
    PropertyChangeSupport support = new PropertyChangeSupport(new Object());
    for (int i = 0; i < 10; i++) {
      support.addPropertyChangeListener(event -> {});
    }
    return support;
  }

  private static App reactor() {
    Sinks.Many<Integer> sink = Sinks.many().multicast().directBestEffort();
    AtomicInteger seen = new AtomicInteger();
    return () -> sink.asFlux().subscribe(seen::addAndGet).dispose();
  }

  private static App rxjava() {
    PublishSubject<Integer> subject = PublishSubject.create();
    AtomicInteger seen = new AtomicInteger();
    return () -> subject.subscribe(seen::addAndGet).dispose();
  }

  private static App guava() {
    EventBus bus = new EventBus();
    return () -> {
      Subscriber subscriber = new Subscriber();
      bus.register(subscriber);
      bus.unregister(subscriber);
    };
  }

  private static App scheduler() {
    ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    scheduler.setRemoveOnCancelPolicy(true);
    AtomicInteger seen = new AtomicInteger();
    return () -> scheduler.schedule(seen::incrementAndGet, 1, TimeUnit.HOURS).cancel(false);
  }

  private static App swing() {
    DefaultBoundedRangeModel model = new DefaultBoundedRangeModel();
    AtomicInteger seen = new AtomicInteger();
    return () -> {
      ChangeListener listener = event -> seen.incrementAndGet();
      model.addChangeListener(listener);
      model.removeChangeListener(listener);
    };
  }

  /** A listener of Guava's kind. */
  final class Subscriber {

    /** Takes an event. */
    @Subscribe
    public void on(Integer event) {}
  }
}
