package programs.scala;

import scala.concurrent.ExecutionContext;
import scala.concurrent.ExecutionContext$;
import scala.concurrent.Future;
import scala.concurrent.Promise;
import scala.concurrent.Promise$;
import scala.util.Try;

/** Requests that wait for the end of the server, which the clean ones do not. */
public class Promises {
  private static final ExecutionContext DIRECT =
      ExecutionContext$.MODULE$.fromExecutor(Runnable::run);
  private static final Promise<String> END = promise();
  private static int told;

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      Promise<String> own = promise();
      listen(own.future()); // waits first
      watch(args[0].equals("leaky") ? END.future() : own.future());
      own.success("done");
      listen(own.future());
    }
    System.out.println("told " + told);
  }

  private static Promise<String> promise() {
    return Promise$.MODULE$.apply();
  }

  private static void watch(Future<String> future) {
    future.onComplete(Promises::told, DIRECT);
  }

  private static void listen(Future<String> future) {
    future.onComplete(Promises::told, DIRECT);
  }

  private static Object told(Try<String> result) {
    return ++told;
  }
}
