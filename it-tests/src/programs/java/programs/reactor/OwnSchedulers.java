package programs.reactor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A scheduler for each tenant. */
public class OwnSchedulers {
  public static void main(String[] args) throws Exception {
    shared();
    Forms.run(OwnSchedulers.class, args);
  }

  static Release parallel() throws InterruptedException {
    return used(Schedulers.newParallel("tenant", 1, true));
  }

  static Release single() throws InterruptedException {
    return used(Schedulers.newSingle("tenant", true));
  }

  static Release elastic() throws InterruptedException {
    return used(Schedulers.newBoundedElastic(1, 9, "tenant", 60, true));
  }

  /** All for one. */
  @Odd
  static void ofOneFactory() throws InterruptedException {
    ThreadFactory daemons = new Daemons();
    for (int i = 0; i < 50; i++) {
      use(Schedulers.newSingle(daemons));
    }
  }

  private static void shared() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      use(Schedulers.parallel());
      use(Schedulers.single());
      use(Schedulers.boundedElastic());
    }
  }

  private static Release used(Scheduler scheduler) throws InterruptedException {
    use(scheduler);
    return scheduler::dispose;
  }

  private static void use(Scheduler scheduler) throws InterruptedException {
    CountDownLatch ran = new CountDownLatch(1);
    scheduler.schedule(ran::countDown);
    ran.await();
  }

  private static final class Daemons implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }
  }
}
