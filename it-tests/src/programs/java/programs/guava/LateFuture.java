package programs.guava;

import com.google.common.util.concurrent.SettableFuture;
import java.util.ArrayList;
import java.util.List;

/** Requests that wait for a future; the leaky side's never comes. */
public class LateFuture {
  private static final List<SettableFuture<String>> FUTURES = new ArrayList<>();

  public static void main(String[] args) {
    if (args[0].equals("leaky")) {
      many(SettableFuture.create());
      return;
    }
    SettableFuture<String> completed = SettableFuture.create();
    many(completed);
    completed.set("done");
    many(completed);
    SettableFuture<String> failed = SettableFuture.create();
    many(failed);
    failed.setException(new IllegalStateException("on purpose"));
    SettableFuture<String> cancelled = SettableFuture.create();
    many(cancelled);
    cancelled.cancel(true);
  }

  private static void many(SettableFuture<String> future) {
    FUTURES.add(future);
    for (int i = 0; i < 100; i++) {
      future.addListener(new Request(), Runnable::run);
    }
  }

  /** One of many. */
  static class Request implements Runnable {
    @Override
    public void run() {}
  }
}
