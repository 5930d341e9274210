package programs.vertx;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/** Requests that wait for the end of the server, which the clean ones do not. */
public class Futures {
  private static final Promise<String> END = Promise.promise();
  private static int told;

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      Promise<String> own = Promise.promise();
      watch(args[0].equals("leaky") ? END.future() : own.future());
      own.complete("done");
      watchDone(own.future());
    }
    System.out.println("told " + told);
  }

  private static void watch(Future<String> future) {
    future.onComplete(it -> told++);
  }

  private static void watchDone(Future<String> future) {
    future.onComplete(it -> told++).map(it -> it);
  }
}
