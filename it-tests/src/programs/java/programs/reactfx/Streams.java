package programs.reactfx;

import org.reactfx.EventSource;
import org.reactfx.EventStream;
import org.reactfx.Subscription;

/** Subscribers of a stream that is made of one that lives long; the leaky ones stay. */
public final class Streams {
  private static final EventSource<Integer> COUNT = new EventSource<>();
  private static final EventStream<Integer> DOUBLED = COUNT.map(it -> it * 2);

  private Streams() {}

  /** With the argument {@code leaky}, subscribers stay. */
  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      Subscription subscription = open(i);
      COUNT.push(i);
      if (!args[0].equals("leaky")) {
        subscription.unsubscribe();
      }
    }
  }

  private static Subscription open(int number) {
    int[] sum = {number};
    return DOUBLED.subscribe(it -> sum[0] += it);
  }
}
