package programs.jdk;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/**
 * Periodic tasks that cancel themselves at once, often before the call that scheduled them ends.
 */
public class Hasty {
  private static final int TASKS = 3_000;

  public static void main(String[] args) throws Exception {
    Timer timer = new Timer();
    CountDownLatch done = new CountDownLatch(TASKS);
    for (int i = 0; i < TASKS; i++) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              cancel();
              done.countDown();
            }
          },
          0,
          1000);
    }
    done.await();
    System.out.println("all cancelled");
    Runtime.getRuntime().exit(0);
  }
}
