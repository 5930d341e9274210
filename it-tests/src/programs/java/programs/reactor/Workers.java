package programs.reactor;

import java.util.concurrent.CountDownLatch;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Schedulers that are shared by all and keep an executor for each of their workers. */
public class Workers {
  private static final int WORKERS = 40;

  private static final CountDownLatch RUNNING = new CountDownLatch(3 * WORKERS);
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  public static void main(String[] args) throws Exception {
    Scheduler elastic = Schedulers.newBoundedElastic(WORKERS, 10, "elastic");
    Scheduler parallel = Schedulers.newParallel("parallel", WORKERS);
    for (int i = 0; i < WORKERS; i++) {
      elastic.schedule(Workers::work);
      parallel.createWorker().schedule(Workers::work);
      io.reactivex.rxjava3.schedulers.Schedulers.io().scheduleDirect(Workers::work);
    }
    RUNNING.await();
    System.exit(0); // their threads wait
  }

  private static void work() {
    RUNNING.countDown();
    try {
      NEVER.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
