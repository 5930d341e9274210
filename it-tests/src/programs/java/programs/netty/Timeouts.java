package programs.netty;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.CountDownLatch;

/** Timeouts of requests, which the clean ones cancel. */
public class Timeouts {
  private static final HashedWheelTimer WHEEL =
      new HashedWheelTimer(new DefaultThreadFactory("wheel", true), 10, MILLISECONDS);

  public static void main(String[] args) throws Exception {
    CountDownLatch fired = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      if (args[0].equals("fired")) {
        WHEEL.newTimeout(it -> fired.countDown(), 1, MILLISECONDS);
      } else {
        Timeout timeout = begin();
        if (args[0].equals("clean")) {
          timeout.cancel();
        }
      }
    }
    if (args[0].equals("fired")) {
      fired.await();
    } else if (args[0].equals("stopped")) {
      WHEEL.stop();
    }
  }

  private static Timeout begin() {
    return WHEEL.newTimeout(it -> {}, 1, HOURS);
  }
}
