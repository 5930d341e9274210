package dev.leash.it;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The first event APIs, each on the real library, from both sides. */
class EventApisIT {
  private static final FormTrial BEANS =
      FormTrial.ofJdk("programs.jdk.Beans")
          .leaks("property", "jdk-pcs", "STATE_WATCHER", "BEAN.add", "Bean.removePropertyChange")
          .leaks("namedProperty", "jdk-pcs", "STATE_WATCHER", "add", "removePropertyChange")
          .leaks("proxy", "jdk-pcs", "STATE_WATCHER", "add", "removePropertyChange")
          .leaks("veto", "jdk-vcs", "STATE_WATCHER", "VETOES.add", "removeVetoableChange")
          .leaks("vetoByProxy", "jdk-vcs", "STATE_WATCHER", "VETOES.add", "removeVetoable")
          .leaks("observer", "jdk-observable", "SIGNAL", "addObserver", "deleteObserver")
          .counts("removedByAnEqual", 1, 1, 0, 0)
          .counts("removedWithoutItsName", 1, 0, 0, 1)
          .counts("nothing", 0, 0, 0, 0)
          .counts("twice", 2, 0, 0, 2)
          .counts("twiceTakenBackOnce", 2, 1, 0, 1)
          .counts("observesTwice", 1, 0, 0, 1)
          .counts("observersAllDeleted", 3, 3, 0, 0)
          .duplicates("twice");

  private static final FormTrial SWING =
      FormTrial.ofJdk("programs.jdk.Swing")
          .leaks("list", "jdk-ell", "GUI", "LIST.add", "AbstractListModel.removeListDataListener(")
          .leaks("table", "jdk-ell", "GUI", "TABLE.add", ".removeTableModelListener(listener)")
          .leaks("range", "jdk-ell", "GUI", "RANGE.add", ".removeChangeListener(listener)")
          .leaks("button", "jdk-ell", "GUI", "BUTTON.add", ".removeActionListener(listener)")
          .leaks("ownComponent", "jdk-ell", "GUI", "DIAL.add", "remove...Listener(")
          .counts("bothWays", 2, 1, 0, 1)
          .counts("nothing", 0, 0, 0, 0);

  private static final FormTrial TASKS =
      FormTrial.ofJdk("programs.jdk.Tasks")
          .leaks("delayed", "jdk-stpe", "TIMER", "POOL.schedule(", "ScheduledFuture.cancel")
          .leaks("delayedCall", "jdk-stpe", "TIMER", "POOL.schedule(", "ScheduledFuture.cancel")
          .leaks("rate", "jdk-stpe", "HEARTBEAT", "AtFixedRate", "ScheduledFuture.cancel")
          .leaks("delay", "jdk-stpe", "HEARTBEAT", "WithFixedDelay", "ScheduledFuture.cancel")
          .leaks("wrapped", "jdk-stpe", "HEARTBEAT", "WRAPPED", "ScheduledFuture.cancel")
          .leaks("timerOnce", "jdk-timer", "TIMER", "TIMER.schedule", "TimerTask.cancel()")
          .leaks("timerOnceAt", "jdk-timer", "TIMER", "TIMER.schedule", "TimerTask.cancel()")
          .leaks("timerAgain", "jdk-timer", "HEARTBEAT", "TIMER.schedule", "TimerTask.cancel()")
          .leaks("timerAgainAt", "jdk-timer", "HEARTBEAT", "TIMER.schedule", "TimerTask.cancel()")
          .leaks("timerRate", "jdk-timer", "HEARTBEAT", "AtFixedRate", "TimerTask.cancel()")
          .leaks("timerRateAt", "jdk-timer", "HEARTBEAT", "AtFixedRate", "TimerTask.cancel()")
          .longRun(10_000) // of each of its eleven forms
          .counts("plainTasks", 0, 0, 0, 0)
          .counts("ranOnce", 200, 0, 200, 0)
          .counts("threwAndStopped", 1, 0, 1, 0)
          .counts("shutDownNow", 50, 0, 50, 0)
          .counts("shutDown", 50, 50, 0, 0)
          .counts("refused", 0, 0, 0, 0)
          .counts("timerRanOnce", 200, 0, 200, 0)
          .counts("timerCancelled", 50, 0, 50, 0)
          .counts("timerTaskTwice", 1, 0, 1, 0);

  private static final FormTrial PLATFORM =
      FormTrial.ofJdk("programs.jdk.Streams")
          .leaks("flow", "jdk-flow", "STREAM", "PUBLISHER.subscribe", "Subscription.cancel()")
          .leaks("broadcaster", "jdk-jmxnotif", "SIGNAL", "NEWS.add", "removeNotificationListener")
          .leaks("exactly", "jdk-jmxnotif", "SIGNAL", "NEWS.add", "removeNotificationListener")
          .leaks("platformBean", "jdk-jmxnotif", "SIGNAL", "MEMORY.add", "NotificationEmitter.rem")
          .leaks("server", "jdk-jmxnotif", "SIGNAL", "SERVER.add", "MBeanServer.removeNotif")
          .counts("closed", 50, 0, 50, 0)
          .counts("subscribedTwice", 1, 0, 1, 0)
          .counts("unknown", 0, 0, 0, 0)
          .counts("removedAltogether", 3, 3, 0, 0)
          .counts("removedAltogetherFromServer", 5, 3, 0, 2)
          .counts("beanTakenAway", 51, 51, 0, 0);

  private static final FormTrial HOOKS =
      FormTrial.ofJdk("programs.jdk.ShutdownHooks")
          .leaks("hook", "jdk-shutdownhook", "LIFECYCLE", "addShutdown", "Runtime.removeShutdownH")
          .counts("neverThere", 0, 0, 0, 0)
          .counts("twice", 1, 1, 0, 0);

  private static final FormTrial GUAVA =
      FormTrial.of("programs.guava.Buses", "com.google.guava:guava", "33.7.2-jre", "19.0")
          .leaks("bus", "guava-eventbus", "SIGNAL", "BUS.register", "EventBus.unregister(listener)")
          .leaks("asyncBus", "guava-eventbus", "SIGNAL", "ASYNC.register", "EventBus.unregister(")
          .counts("unknown", 0, 0, 0, 0)
          .counts("twice", 1, 1, 0, 0);

  private static final FormTrial REACTOR =
      FormTrial.of("programs.reactor.Fluxes", "io.projectreactor:reactor-core", "3.8.8", "3.4.17")
          .leaks("sink", "reactor", "STREAM", "SINK.asFlux", "Disposable.dispose()")
          .leaks("buffer", "reactor", "STREAM", "BUFFER.asFlux", "Disposable.dispose()")
          .leaks("replay", "reactor", "STREAM", "REPLAY.asFlux", "Disposable.dispose()")
          .leaks("one", "reactor", "STREAM", "ONE.asMono", "Disposable.dispose()")
          .leaks("chain", "reactor", "STREAM", "SINK.asFlux", "Disposable.dispose()")
          .leaks("subscriber", "reactor", "STREAM", "SINK.asFlux", "Disposable.dispose()")
          .leaks("disposedSubscriber", "reactor", "STREAM", "SINK.asFlux", "Disposable.dispose()")
          .leaks("merged", "reactor", "STREAM", "SINK.asFlux", "Disposable.dispose()")
          .leaks("interval", "reactor", "STREAM", "Flux.interval", "Disposable.dispose()")
          .leaks("mappedInterval", "reactor", "STREAM", "Flux.interval", "Disposable.dispose()")
          .counts("overElsewhere", 201, 1, 200, 0) // with the scheduler that serves all
          .counts("sinkCompletes", 50, 0, 50, 0)
          .counts("never", 50, 0, 0, 0);

  private static final FormTrial NETTY =
      FormTrial.of(
              "programs.netty.Futures", "io.netty:netty-transport", "4.1.128.Final", "4.2.7.Final")
          .leaks("promised", "netty-future", "FUTURE", "CLOSING.add", "removeListener(listener)")
          .leaks("several", "netty-future", "FUTURE", "addListeners", "removeListener(", 2)
          .leaks("closeFuture", "netty-future", "FUTURE", "closeFuture().add", "removeListener(")
          .counts("done", 50, 0, 50, 0)
          .counts("failed", 50, 0, 50, 0)
          .counts("closed", 50, 0, 50, 0);

  private static final FormTrial SPRING =
      FormTrial.of(
              "programs.spring.Contexts",
              "org.springframework:spring-context",
              "6.2.12",
              "5.3.39",
              "7.0.1")
          .leaks("context", "spring-ctx", "SIGNAL", "CONTEXT.add", "removeApplicationListener(")
          .leaks("multicast", "spring-ctx", "SIGNAL", "multicaster.add", "removeApplicationList")
          .counts("twice", 41, 41, 0, 0)
          .counts("closed", 105, 5, 0, 0);

  @TestFactory
  Stream<DynamicTest> beans() {
    return BEANS.tests();
  }

  @TestFactory
  Stream<DynamicTest> swing() {
    return SWING.tests();
  }

  @TestFactory
  Stream<DynamicTest> timers_and_schedulers() {
    return TASKS.tests();
  }

  @TestFactory
  Stream<DynamicTest> publishers_and_platform_beans() {
    return PLATFORM.tests();
  }

  @TestFactory
  Stream<DynamicTest> shutdown_hooks() {
    return HOOKS.tests();
  }

  @TestFactory
  Stream<DynamicTest> guava() {
    return GUAVA.tests();
  }

  @TestFactory
  Stream<DynamicTest> rxjava_3() {
    return rxJava().tests();
  }

  @TestFactory
  Stream<DynamicTest> reactor() {
    return REACTOR.tests();
  }

  @TestFactory
  Stream<DynamicTest> netty() {
    return NETTY.tests();
  }

  @TestFactory
  Stream<DynamicTest> spring() {
    return SPRING.tests();
  }

  @TestFactory
  Stream<DynamicTest> a_hundred_thousand_times_each_and_nothing_is_left() {
    return trials().flatMap(FormTrial::manyTimes);
  }

  /** All of them. */
  static Stream<FormTrial> trials() {
    return Stream.of(BEANS, SWING, TASKS, PLATFORM, HOOKS, GUAVA, rxJava(), REACTOR, NETTY, SPRING);
  }

  private static FormTrial rxJava() {
    FormTrial trial = FormTrial.of("programs.rx.Streams", "io.reactivex.rxjava3:rxjava", "3.1.12");
    for (String form :
        "subject behavior replay async single maybe completable chain observer plainObserver merged"
            .split(" ")) {
      trial.leaks(form, "rxjava3", "STREAM", "subscribe(", "Disposable.dispose()");
    }
    for (String form : "processor latest history multicast".split(" ")) {
      trial.leaks(form, "rxjava3", "STREAM", "subscribe(", "Subscription.cancel()");
    }
    return trial
        .longRun(6_000) // of each of its nineteen forms
        .leaks("interval", "rxjava3", "STREAM", "interval(", "Disposable.dispose()")
        .leaks("mappedInterval", "rxjava3", "STREAM", "interval(", "Disposable.dispose()")
        .leaks("ownInterval", "rxjava3", "STREAM", "interval(", "Disposable.dispose()")
        .leaks("plainInterval", "jdk-stpe", "HEARTBEAT", "interval(", "ScheduledFuture.cancel")
        .takesBackOtherwise("plainInterval") // RxJava schedules it, and cancels it when disposed of
        .counts("overAtOnce", 0, 0, 0, 0)
        .counts("overElsewhere", 201, 0, 201, 0)
        .counts("sourceCompletes", 50, 0, 50, 0)
        .counts("sourceFails", 50, 0, 50, 0)
        .counts("valueCame", 50, 0, 50, 0)
        .counts("takesOne", 50, 50, 0, 0)
        .counts("toFlowable", 20, 20, 0, 0)
        .counts("never", 250, 50, 0, 0);
  }
}
