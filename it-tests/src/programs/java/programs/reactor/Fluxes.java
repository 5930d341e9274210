package programs.reactor;

import java.time.Duration;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Requests that subscribe to what lives longer. */
public class Fluxes {
  private static final Sinks.Many<Integer> SINK = Sinks.many().multicast().directBestEffort();
  private static final Sinks.Many<Integer> BUFFER =
      Sinks.many().multicast().onBackpressureBuffer(256, false);
  private static final Sinks.Many<Integer> REPLAY = Sinks.many().replay().latest();
  private static final Sinks.One<Integer> ONE = Sinks.one();

  public static void main(String[] args) throws Exception {
    Forms.run(Fluxes.class, args);
  }

  private static Release dispose(Disposable disposable) {
    return disposable::dispose;
  }

  static Release sink() {
    return dispose(SINK.asFlux().subscribe(x -> {}));
  }

  static Release buffer() {
    return dispose(BUFFER.asFlux().subscribe(x -> {}));
  }

  static Release replay() {
    return dispose(REPLAY.asFlux().subscribe(x -> {}));
  }

  static Release one() {
    return dispose(ONE.asMono().subscribe(x -> {}));
  }

  static Release chain() {
    return dispose(SINK.asFlux().map(x -> x + 1).filter(x -> x > 0).subscribe(x -> {}));
  }

  static Release subscriber() {
    BaseSubscriber<Integer> subscriber = new Request();
    SINK.asFlux().subscribe(subscriber);
    return subscriber::cancel;
  }

  static Release disposedSubscriber() {
    return dispose(SINK.asFlux().map(x -> x).subscribeWith(new Request()));
  }

  static Release merged() {
    return dispose(Flux.just(1).flatMap(x -> SINK.asFlux()).subscribe(x -> {}));
  }

  static Release interval() {
    return dispose(Flux.interval(Duration.ofHours(1)).subscribe(x -> {}));
  }

  static Release mappedInterval() {
    return dispose(Flux.interval(Duration.ofHours(1)).map(x -> x).subscribe(x -> {}));
  }

  /** Nobody keeps these but the one who subscribed. */
  @Odd
  static void never() {
    for (int i = 0; i < 50; i++) {
      Mono.never().subscribe();
    }
  }

  @Odd
  static void overAtOnce() {
    for (int i = 0; i < 200; i++) {
      Flux.just(1, 2).subscribe(x -> {});
      Mono.just(1).subscribe(x -> {});
      Mono.empty().subscribe(x -> {});
      Flux.range(1, 3).flatMap(x -> Mono.just(x)).subscribe(x -> {});
      Flux.error(new IllegalStateException()).subscribe(x -> {}, e -> {});
      Mono.just(1).block();
    }
  }

  @Odd
  static void overElsewhere() {
    for (int i = 0; i < 200; i++) {
      Mono.just(1).subscribeOn(Schedulers.single()).subscribe(x -> {});
    }
    Mono.just(1).subscribeOn(Schedulers.single()).block();
    Schedulers.shutdownNow();
  }

  @Odd
  static void sinkCompletes() {
    Sinks.Many<Integer> sink = Sinks.many().multicast().directBestEffort();
    for (int i = 0; i < 50; i++) {
      sink.asFlux().subscribe(x -> {});
    }
    sink.tryEmitComplete();
  }

  @Odd
  static void valueCame() {
    Sinks.One<Integer> sink = Sinks.one();
    for (int i = 0; i < 50; i++) {
      sink.asMono().subscribe(x -> {});
    }
    sink.tryEmitValue(1);
    for (int i = 0; i < 50; i++) {
      sink.asMono().subscribe(x -> {});
    }
  }

  static class Request extends BaseSubscriber<Integer> {}
}
