package programs.sites;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Methods that subscribe to the same streams, so often that Leash looks for a cheaper way to know
 * which of them it was. What is in between is decided by the stream, and may be the application's
 * own code. Prints how often each method did.
 */
public class HotStreams {
  private static final int ROUNDS = 4_300;
  private static final Map<String, Integer> COUNTS = new TreeMap<>();
  private static final Sinks.Many<Integer> SINK = Sinks.many().multicast().directBestEffort();
  private static final PublishSubject<Integer> SUBJECT = PublishSubject.create();

  public static void main(String[] args) throws Exception {
    for (int part = 0; part < 2; part++) {
      for (int i = 0; i < ROUNDS; i++) {
        round(i);
      }
      Thread.sleep(300); // time to become cheap
    }
    COUNTS.forEach((method, count) -> System.out.println(method + " " + count));
  }

  private static void round(int i) {
    sink();
    again();
    chain();
    either(SINK.asFlux());
    either(SINK.asFlux().map(x -> x + 1));
    either(Flux.from(new Own()));
    either(Flux.from(new Own()).map(x -> x + 1));
    if (i % 2 == 0) {
      either(Flux.never());
    }
    if (i % 3 == 0) {
      counting(() -> either(Flux.from(new Delegate()), "delegate"));
    }
    either(Flux.just(1, 2), "nobody");
    deferred();
    if (i % 50 == 0) {
      either(Flux.from(new Failing()), "nobody");
      again();
    }
    subject();
    subjectAgain();
    eitherOf(SUBJECT);
    eitherOf(SUBJECT.map(x -> x + 1));
    eitherOf(Observable.never());
    eitherOf(Observable.just(1), "nobody");
    deferredSubject();
  }

  private static void counting(Runnable work) {
    work.run();
  }

  /** One class of listeners for everybody. */
  private static Consumer<Integer> shared() {
    Object captured = new Object();
    return x -> captured.hashCode();
  }

  private static void sink() {
    count("sink");
    SINK.asFlux().subscribe(shared()).dispose();
  }

  private static void again() {
    count("again");
    SINK.asFlux().subscribe(shared()).dispose();
  }

  private static void chain() {
    count("chain");
    SINK.asFlux().map(x -> x + 1).filter(x -> x > 0).subscribe(shared()).dispose();
  }

  private static void either(Flux<Integer> flux) {
    either(flux, "either");
  }

  /** One call that leads to different code, depending on what it is made on. */
  private static void either(Flux<Integer> flux, String who) {
    count(who);
    flux.subscribe(shared()).dispose();
  }

  /** What is subscribed to while somebody subscribes is somebody else's. */
  private static void deferred() {
    count("deferred");
    Flux.defer(
            () -> {
              inner();
              return SINK.asFlux();
            })
        .subscribe(shared())
        .dispose();
  }

  private static void inner() {
    count("inner");
    SINK.asFlux().subscribe(shared()).dispose();
  }

  private static void subject() {
    count("subject");
    SUBJECT.subscribe(shared()::accept).dispose();
  }

  private static void subjectAgain() {
    count("subjectAgain");
    SUBJECT.subscribe(shared()::accept).dispose();
  }

  private static void eitherOf(Observable<Integer> stream) {
    eitherOf(stream, "eitherOf");
  }

  private static void eitherOf(Observable<Integer> stream, String who) {
    count(who);
    stream.subscribe(shared()::accept).dispose();
  }

  private static void deferredSubject() {
    count("deferredSubject");
    Observable.defer(
            () -> {
              innerSubject();
              return SUBJECT;
            })
        .subscribe(shared()::accept)
        .dispose();
  }

  private static void innerSubject() {
    count("innerSubject");
    SUBJECT.subscribe(shared()::accept).dispose();
  }

  private static void count(String method) {
    if (!method.equals("nobody")) {
      COUNTS.merge(method, 1, Integer::sum);
    }
  }

  /** Keeps nothing and takes no part in it: who subscribed to it did. */
  private static final class Own implements Publisher<Integer> {
    @Override
    public void subscribe(Subscriber<? super Integer> subscriber) {
      subscriber.onSubscribe(
          new Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
          });
    }
  }

  /** Subscribes with another one, in a method of its own. */
  private static final class Delegate implements Publisher<Integer> {
    @Override
    public void subscribe(Subscriber<? super Integer> subscriber) {
      delegate(subscriber);
    }

    private static void delegate(Subscriber<? super Integer> subscriber) {
      SINK.asFlux().subscribe(subscriber);
    }
  }

  /** Fails before anybody is subscribed. */
  private static final class Failing implements Publisher<Integer> {
    @Override
    public void subscribe(Subscriber<? super Integer> subscriber) {
      throw new IllegalStateException();
    }
  }
}
