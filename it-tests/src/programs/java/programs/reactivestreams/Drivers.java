package programs.reactivestreams;

import io.reactivex.rxjava3.processors.PublishProcessor;
import org.reactivestreams.Processor;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import programs.Rounds;

/** Readers of a publisher of which no more is known than that it is one; the leaky ones stay. */
public class Drivers {
  private static final Processor<String, String> NEWS = PublishProcessor.create();

  public static void main(String[] args) throws Exception {
    Rounds.run(
        args[0],
        () -> {
          Reader reader = new Reader();
          follow(reader);
          return reader.subscription::cancel;
        });
    System.exit(0);
  }

  private static void follow(Reader reader) {
    NEWS.subscribe(reader);
  }

  private static class Reader implements Subscriber<String> {
    private Subscription subscription;

    @Override
    public void onSubscribe(Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable cause) {}

    @Override
    public void onComplete() {}
  }
}
