package programs.heap;

import com.google.common.util.concurrent.SettableFuture;
import com.sun.management.HotSpotDiagnosticMXBean;
import io.netty.util.HashedWheelTimer;
import io.netty.util.TimerTask;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.FutureListener;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Observable;
import java.util.Observer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import javax.swing.event.EventListenerList;

/**
 * Registers once with each of many sources, and dumps its heap into a file. Neither the names nor
 * the classes of what it registers tell that it listens.
 */
@SuppressWarnings({"deprecation", "unused"})
public final class Sources {
  private static final List<Object> ALL = new ArrayList<>();

  private Sources() {}

  /** Whom a guest works for. */
  static final class Host {
    private final byte[] rooms = new byte[100];
  }

  /** What is registered. */
  static class Guest {
    private final Host host = new Host();
  }

  static final class Pcs extends Guest implements PropertyChangeListener {
    @Override
    public void propertyChange(PropertyChangeEvent event) {}
  }

  static final class Swing extends Guest implements ChangeListener {
    @Override
    public void stateChanged(ChangeEvent event) {}
  }

  static final class Observed extends Guest implements Observer {
    @Override
    public void update(Observable source, Object value) {}
  }

  static final class Timed extends java.util.TimerTask {
    private final Host host = new Host();

    @Override
    public void run() {}
  }

  static final class Scheduled extends Guest implements Runnable {
    @Override
    public void run() {}
  }

  static final class Promised extends Guest implements Consumer<Object> {
    @Override
    public void accept(Object value) {}
  }

  static final class Hook extends Thread {
    private final Host host = new Host();
  }

  /** What an MBean must have. */
  public interface BeanMBean {}

  static final class Bean extends Guest implements BeanMBean {}

  static final class Notified extends Guest implements NotificationListener {
    @Override
    public void handleNotification(Notification notification, Object handback) {}
  }

  static final class Logging extends Handler {
    private final Host host = new Host();

    @Override
    public void publish(LogRecord line) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  static class Flowing<T> extends Guest
      implements Flow.Subscriber<T>, org.reactivestreams.Subscriber<T> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onSubscribe(org.reactivestreams.Subscription subscription) {
      subscription.request(1);
    }

    @Override
    public void onNext(T item) {}

    @Override
    public void onError(Throwable problem) {}

    @Override
    public void onComplete() {}
  }

  static final class Reacting extends Flowing<String> {}

  static final class Mutinied extends Flowing<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(1);
    }
  }

  static final class Posted extends Guest {
    /** Called by Guava. */
    @com.google.common.eventbus.Subscribe
    public void post(String text) {}
  }

  static final class Settled extends Guest implements Runnable {
    @Override
    public void run() {}
  }

  static final class Kept extends Guest implements FutureListener<Object> {
    @Override
    public void operationComplete(Future<Object> future) {}
  }

  static final class Wheeled extends Guest implements TimerTask {
    @Override
    public void run(io.netty.util.Timeout timeout) {}
  }

  static final class Rx3 extends Guest implements io.reactivex.rxjava3.core.Observer<String> {
    @Override
    public void onSubscribe(io.reactivex.rxjava3.disposables.Disposable disposable) {}

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable problem) {}

    @Override
    public void onComplete() {}
  }

  static final class Rx2 extends Guest implements io.reactivex.Observer<String> {
    @Override
    public void onSubscribe(io.reactivex.disposables.Disposable disposable) {}

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable problem) {}

    @Override
    public void onComplete() {}
  }

  static final class Springy extends Guest
      implements org.springframework.context.ApplicationListener<
          org.springframework.context.ApplicationEvent> {
    @Override
    public void onApplicationEvent(org.springframework.context.ApplicationEvent event) {}
  }

  static final class Measured extends Guest implements java.util.function.Supplier<Number> {
    @Override
    public Number get() {
      return 1;
    }
  }

  static final class Metered extends Guest
      implements Consumer<io.micrometer.core.instrument.Meter> {
    @Override
    public void accept(io.micrometer.core.instrument.Meter meter) {}
  }

  static final class Dropped extends Guest implements com.codahale.metrics.Gauge<Number> {
    @Override
    public Number getValue() {
      return 1;
    }
  }

  static final class Curated extends Guest implements Runnable {
    @Override
    public void run() {}
  }

  static final class Green extends Guest {
    /** Called by greenrobot. */
    @org.greenrobot.eventbus.Subscribe
    public void post(String text) {}
  }

  static final class Configured extends Guest
      implements org.apache.commons.configuration2.event.EventListener<
          org.apache.commons.configuration2.event.ConfigurationEvent> {
    @Override
    public void onEvent(org.apache.commons.configuration2.event.ConfigurationEvent event) {}
  }

  static final class Broken extends Guest
      implements io.github.resilience4j.core.EventConsumer<
          io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnSuccessEvent> {
    @Override
    public void consumeEvent(
        io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnSuccessEvent event) {}
  }

  static final class Jetty extends Guest implements java.util.EventListener {}

  static final class Quartz extends Guest implements org.quartz.JobListener {
    @Override
    public String getName() {
      return "quartz";
    }

    @Override
    public void jobToBeExecuted(org.quartz.JobExecutionContext context) {}

    @Override
    public void jobExecutionVetoed(org.quartz.JobExecutionContext context) {}

    @Override
    public void jobWasExecuted(
        org.quartz.JobExecutionContext context, org.quartz.JobExecutionException e) {}
  }

  static final class Changed extends Guest implements javafx.beans.value.ChangeListener<String> {
    @Override
    public void changed(
        javafx.beans.value.ObservableValue<? extends String> value, String old, String now) {}
  }

  static final class Invalid extends Guest implements javafx.beans.InvalidationListener {
    @Override
    public void invalidated(javafx.beans.Observable source) {}
  }

  static final class Glazed extends Guest
      implements ca.odell.glazedlists.event.ListEventListener<String> {
    @Override
    public void listChanged(ca.odell.glazedlists.event.ListEvent<String> event) {}
  }

  static final class Vertical extends Guest
      implements io.vertx.core.Handler<io.vertx.core.eventbus.Message<Object>> {
    @Override
    public void handle(io.vertx.core.eventbus.Message<Object> message) {}
  }

  static final class Backed extends Guest
      implements ch.qos.logback.classic.spi.LoggerContextListener {
    @Override
    public boolean isResetResistant() {
      return true;
    }

    @Override
    public void onStart(ch.qos.logback.classic.LoggerContext context) {}

    @Override
    public void onReset(ch.qos.logback.classic.LoggerContext context) {}

    @Override
    public void onStop(ch.qos.logback.classic.LoggerContext context) {}

    @Override
    public void onLevelChange(
        ch.qos.logback.classic.Logger logger, ch.qos.logback.classic.Level level) {}
  }

  private static <T> T source(T source) {
    ALL.add(source);
    return source;
  }

  /** The argument is the file. */
  public static void main(String[] args) {
    int status = 1;
    try {
      jdk();
      futuresAndStreams();
      buses();
      others();
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[0], true);
      status = 0;
    } catch (Exception | LinkageError e) {
      e.printStackTrace();
    }
    Runtime.getRuntime().halt(status); // some sources have threads of their own
  }

  private static void jdk() throws Exception {
    source(new PropertyChangeSupport(ALL)).addPropertyChangeListener("color", new Pcs());
    source(new EventListenerList()).add(ChangeListener.class, new Swing());
    source(new Observable()).addObserver(new Observed());
    source(new java.util.Timer(true)).schedule(new Timed(), 1_000_000, 1_000_000);
    source(new ScheduledThreadPoolExecutor(0))
        .scheduleAtFixedRate(new Scheduled(), 1, 1, TimeUnit.HOURS);
    source(new CompletableFuture<>()).thenAccept(new Promised());
    Runtime.getRuntime().addShutdownHook(new Hook());
    ManagementFactory.getPlatformMBeanServer()
        .registerMBean(
            new javax.management.StandardMBean(new Bean(), BeanMBean.class),
            new ObjectName("programs:type=Bean"));
    source(new NotificationBroadcasterSupport())
        .addNotificationListener(new Notified(), null, null);
    source(Logger.getLogger("programs")).addHandler(new Logging());
    source(new SubmissionPublisher<String>()).subscribe(new Flowing<>());
  }

  private static void futuresAndStreams() {
    source(SettableFuture.create()).addListener(new Settled(), Runnable::run);
    source(new DefaultPromise<>(ImmediateEventExecutor.INSTANCE)).addListener(new Kept());
    source(new HashedWheelTimer()).newTimeout(new Wheeled(), 1, TimeUnit.HOURS);
    source(reactor.core.publisher.Sinks.many().multicast().<String>directBestEffort())
        .asFlux()
        .subscribe(new Reacting());
    source(io.reactivex.rxjava3.subjects.PublishSubject.<String>create()).subscribe(new Rx3());
    source(io.reactivex.subjects.PublishSubject.<String>create()).subscribe(new Rx2());
    source(io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor.<String>create())
        .subscribe((Flow.Subscriber<String>) new Mutinied());
  }

  private static void buses() {
    source(new com.google.common.eventbus.EventBus()).register(new Posted());
    source(new org.greenrobot.eventbus.EventBus()).register(new Green());
    source(io.vertx.core.Vertx.vertx()).eventBus().consumer("address", new Vertical());
    source(new org.springframework.context.event.SimpleApplicationEventMulticaster())
        .addApplicationListener(new Springy());
    source(org.apache.curator.framework.listen.StandardListenerManager.<Runnable>standard())
        .addListener(new Curated());
    source(io.github.resilience4j.circuitbreaker.CircuitBreaker.ofDefaults("breaker"))
        .getEventPublisher()
        .onSuccess(new Broken());
  }

  private static void others() {
    io.micrometer.core.instrument.simple.SimpleMeterRegistry registry =
        source(new io.micrometer.core.instrument.simple.SimpleMeterRegistry());
    io.micrometer.core.instrument.Gauge.builder("gauge", new Measured())
        .strongReference(true)
        .register(registry);
    registry.config().onMeterAdded(new Metered());
    source(new com.codahale.metrics.MetricRegistry()).register("gauge", new Dropped());
    source(new org.apache.commons.configuration2.BaseConfiguration())
        .addEventListener(
            org.apache.commons.configuration2.event.ConfigurationEvent.ANY, new Configured());
    source(new org.eclipse.jetty.util.component.ContainerLifeCycle()).addEventListener(new Jetty());
    source(new org.quartz.core.ListenerManagerImpl()).addJobListener(new Quartz());
    javafx.beans.property.StringProperty text =
        source(new javafx.beans.property.SimpleStringProperty(""));
    text.addListener(new Changed());
    text.addListener(new Invalid());
    source(new ca.odell.glazedlists.BasicEventList<String>()).addListEventListener(new Glazed());
    source(new ch.qos.logback.classic.LoggerContext()).addListener(new Backed());
  }
}
