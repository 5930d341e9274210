package programs.rx;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.observers.DisposableObserver;
import io.reactivex.rxjava3.processors.BehaviorProcessor;
import io.reactivex.rxjava3.processors.MulticastProcessor;
import io.reactivex.rxjava3.processors.PublishProcessor;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subjects.AsyncSubject;
import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import io.reactivex.rxjava3.subjects.MaybeSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;
import io.reactivex.rxjava3.subjects.ReplaySubject;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.util.concurrent.TimeUnit;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Screens that subscribe to what lives longer. */
public class Streams {
  private static final PublishSubject<Integer> SUBJECT = PublishSubject.create();
  private static final BehaviorSubject<Integer> BEHAVIOR = BehaviorSubject.create();
  private static final ReplaySubject<Integer> REPLAY = ReplaySubject.create();
  private static final AsyncSubject<Integer> ASYNC = AsyncSubject.create();
  private static final SingleSubject<Integer> SINGLE = SingleSubject.create();
  private static final MaybeSubject<Integer> MAYBE = MaybeSubject.create();
  private static final CompletableSubject COMPLETABLE = CompletableSubject.create();
  private static final PublishProcessor<Integer> PROCESSOR = PublishProcessor.create();
  private static final BehaviorProcessor<Integer> LATEST = BehaviorProcessor.create();
  private static final ReplayProcessor<Integer> HISTORY = ReplayProcessor.create();
  private static final MulticastProcessor<Integer> MULTICAST = MulticastProcessor.create();

  public static void main(String[] args) throws Exception {
    MULTICAST.start();
    Forms.run(Streams.class, args);
  }

  private static Release dispose(Disposable disposable) {
    return disposable::dispose;
  }

  static Release subject() {
    return dispose(SUBJECT.subscribe(x -> {}));
  }

  static Release behavior() {
    return dispose(BEHAVIOR.subscribe(x -> {}));
  }

  static Release replay() {
    return dispose(REPLAY.subscribe(x -> {}));
  }

  static Release async() {
    return dispose(ASYNC.subscribe(x -> {}));
  }

  static Release single() {
    return dispose(SINGLE.subscribe(x -> {}));
  }

  static Release maybe() {
    return dispose(MAYBE.subscribe(x -> {}));
  }

  static Release completable() {
    return dispose(COMPLETABLE.subscribe(() -> {}));
  }

  static Release processor() {
    return dispose(PROCESSOR.subscribe(x -> {}));
  }

  static Release latest() {
    return dispose(LATEST.subscribe(x -> {}));
  }

  static Release history() {
    return dispose(HISTORY.subscribe(x -> {}));
  }

  static Release multicast() {
    return dispose(MULTICAST.subscribe(x -> {}));
  }

  static Release chain() {
    return dispose(SUBJECT.map(x -> x + 1).filter(x -> x > 0).subscribe(x -> {}));
  }

  static Release observer() {
    DisposableObserver<Integer> observer = new Screen();
    SUBJECT.subscribe(observer);
    return observer::dispose;
  }

  static Release plainObserver() {
    Plain observer = new Plain();
    SUBJECT.map(x -> x).subscribe(observer);
    return () -> observer.upstream.dispose();
  }

  static Release merged() {
    return dispose(Observable.just(1).flatMap(x -> SUBJECT).subscribe(x -> {}));
  }

  static Release interval() {
    return dispose(Observable.interval(1, TimeUnit.HOURS).subscribe(x -> {}));
  }

  static Release mappedInterval() {
    return dispose(Flowable.interval(1, TimeUnit.HOURS).map(x -> x).subscribe(x -> {}));
  }

  static Release ownInterval() {
    return dispose(
        Observable.interval(1, TimeUnit.HOURS).map(Long::intValue).subscribeWith(new Screen()));
  }

  static Release plainInterval() {
    Plain observer = new Plain();
    Observable.interval(1, TimeUnit.HOURS).map(Long::intValue).subscribe(observer);
    return () -> observer.upstream.dispose();
  }

  /** Nobody keeps these but the one who subscribed. */
  @Odd
  static void never() {
    CompositeDisposable all = new CompositeDisposable();
    for (int i = 0; i < 50; i++) {
      Flowable.never().subscribe(x -> {});
      Single.never().subscribe(x -> {});
      Maybe.never().subscribe(x -> {});
      Completable.never().subscribe(() -> {});
      Observable.never().subscribe(x -> {}, e -> {}, () -> {}, all);
    }
    all.dispose();
  }

  @Odd
  static void overAtOnce() {
    for (int i = 0; i < 200; i++) {
      Observable.just(1, 2).subscribe(x -> {});
      Single.just(1).subscribe(x -> {});
      Maybe.just(1).subscribe(x -> {});
      Completable.complete().subscribe(() -> {});
      Flowable.range(1, 3).flatMap(x -> Flowable.just(x)).subscribe(x -> {});
      Observable.error(new IllegalStateException()).subscribe(x -> {}, e -> {});
    }
  }

  @Odd
  static void overElsewhere() throws Exception {
    for (int i = 0; i < 200; i++) {
      Observable.just(1).subscribeOn(Schedulers.single()).subscribe(x -> {});
    }
    Observable.just(1).subscribeOn(Schedulers.single()).blockingSubscribe();
    Thread.sleep(100);
  }

  @Odd
  static void sourceCompletes() {
    PublishSubject<Integer> subject = PublishSubject.create();
    for (int i = 0; i < 50; i++) {
      subject.subscribe(x -> {});
    }
    subject.onComplete();
    subject.subscribe(x -> {});
  }

  @Odd
  static void sourceFails() {
    PublishProcessor<Integer> processor = PublishProcessor.create();
    for (int i = 0; i < 50; i++) {
      processor.subscribe(x -> {}, e -> {});
    }
    processor.onError(new IllegalStateException());
  }

  @Odd
  static void valueCame() {
    SingleSubject<Integer> subject = SingleSubject.create();
    for (int i = 0; i < 50; i++) {
      subject.subscribe(x -> {});
    }
    subject.onSuccess(1);
  }

  @Odd
  static void takesOne() {
    PublishSubject<Integer> subject = PublishSubject.create();
    for (int i = 0; i < 50; i++) {
      subject.take(1).subscribe(x -> {});
    }
    subject.onNext(1);
    keep = subject;
  }

  @Odd
  static void toFlowable() {
    PublishSubject<Integer> subject = PublishSubject.create();
    for (int i = 0; i < 20; i++) {
      subject.toFlowable(BackpressureStrategy.BUFFER).subscribe(x -> {}).dispose();
    }
    keep = subject;
  }

  static Object keep;

  static class Screen extends DisposableObserver<Integer> {
    @Override
    public void onNext(Integer item) {}

    @Override
    public void onError(Throwable error) {}

    @Override
    public void onComplete() {}
  }

  static class Plain implements Observer<Integer> {
    Disposable upstream;

    @Override
    public void onSubscribe(Disposable given) {
      upstream = given;
    }

    @Override
    public void onNext(Integer item) {}

    @Override
    public void onError(Throwable error) {}

    @Override
    public void onComplete() {}
  }
}
