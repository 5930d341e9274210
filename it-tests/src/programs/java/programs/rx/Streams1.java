package programs.rx;

import java.util.concurrent.TimeUnit;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;
import rx.Observable;
import rx.Subscriber;
import rx.Subscription;
import rx.subjects.PublishSubject;

/** Subscriptions of RxJava 1. */
public class Streams1 {
  private static final PublishSubject<String> SUBJECT = PublishSubject.create();

  public static void main(String[] args) throws Exception {
    Forms.run(Streams1.class, args);
  }

  static Release subject() {
    Object view = new Object();
    Subscription updates = SUBJECT.subscribe(it -> view.notify());
    return updates::unsubscribe;
  }

  static Release chain() {
    Object view = new Object();
    Subscription updates =
        SUBJECT.map(String::length).filter(it -> it > 1).subscribe(it -> view.notify());
    return updates::unsubscribe;
  }

  static Release interval() {
    Object view = new Object();
    Subscription updates = Observable.interval(1, TimeUnit.HOURS).subscribe(it -> view.notify());
    return updates::unsubscribe;
  }

  static Release subscriber() {
    Subscriber<String> subscriber = new Quiet();
    SUBJECT.subscribe(subscriber);
    return subscriber::unsubscribe;
  }

  @Odd
  static void overAtOnce() {
    Observable.just("a").subscribe(it -> {});
  }

  @Odd
  static void sourceCompletes() {
    PublishSubject<String> source = PublishSubject.create();
    for (int i = 0; i < 50; i++) {
      source.map(String::length).subscribe(it -> {});
    }
    source.onCompleted();
  }

  private static class Quiet extends Subscriber<String> {
    @Override
    public void onNext(String value) {}

    @Override
    public void onError(Throwable error) {}

    @Override
    public void onCompleted() {}
  }
}
