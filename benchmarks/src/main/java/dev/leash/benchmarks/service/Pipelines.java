package dev.leash.benchmarks.service;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * A pipeline that is subscribed to again and again.
 *
 * @param operations in one run
 * @param once subscribes once; what it gives has done its work
 */
record Pipelines(int operations, Supplier<?> once) implements Workload {

  private static final int COLD = 50_000;
  private static final int HOT = 100_000;

  @Override
  public void run() {
    for (int i = 0; i < operations; i++) {
      if (once.get() == null) {
        throw new IllegalStateException("no subscription");
      }
    }
  }

  static Workload named(String name) {
    AtomicInteger sum = new AtomicInteger();
    return switch (name) {
      case "reactor-cold" ->
          new Pipelines(
              COLD,
              () ->
                  Flux.range(0, 20)
                      .map(value -> value + 1)
                      .filter(value -> value % 2 == 0)
                      .subscribe(sum::addAndGet));
      case "reactor-sink" -> sink(sum);
      case "rxjava-cold" ->
          new Pipelines(
              COLD,
              () ->
                  Flowable.range(0, 20)
                      .map(value -> value + 1)
                      .filter(value -> value % 2 == 0)
                      .subscribe(sum::addAndGet));
      case "rxjava-single" ->
          new Pipelines(
              HOT, () -> Single.just(1).map(value -> value + 1).subscribe(sum::addAndGet));
      case "rxjava-subject" -> subject(sum);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Workload sink(AtomicInteger sum) {
    Sinks.Many<Integer> sink = Sinks.many().multicast().directBestEffort();
    return new Pipelines(
        HOT,
        () -> {
          var open = sink.asFlux().map(value -> value + 1).subscribe(sum::addAndGet);
          open.dispose();
          return open;
        });
  }

  private static Workload subject(AtomicInteger sum) {
    PublishSubject<Integer> subject = PublishSubject.create();
    return new Pipelines(
        HOT,
        () -> {
          var open = subject.map(value -> value + 1).subscribe(sum::addAndGet);
          open.dispose();
          return open;
        });
  }
}
