package programs.context;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Each way of the JDK to hand work to another thread. */
public class Tasks {

  public static void main(String[] args) throws Exception {
    ExecutorService one = Executors.newFixedThreadPool(1);
    Work.hand("execute", work -> execute(one, work));
    Work.hand("submit", work -> one.submit(work).get());
    Work.hand("callable", work -> one.submit(Executors.callable(work)).get());
    Work.hand("invokeAll", work -> one.invokeAll(List.of(Executors.callable(work))));
    Work.hand("runAsync with", work -> CompletableFuture.runAsync(work, one).get());
    one.shutdown();
    ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    Work.hand("schedule", work -> timer.schedule(work, 1, TimeUnit.MILLISECONDS).get());
    Work.hand("fixedRate, three times", work -> threeTimes(timer, work));
    timer.shutdown();
    ForkJoinPool pool = new ForkJoinPool(1);
    Work.hand("forkJoin submit", work -> pool.submit(work).get());
    Work.hand("forkJoin execute", work -> execute(pool, work));
    Work.hand("forkJoin fork", work -> pool.invoke(new Forking(work)));
    pool.shutdown();
    Work.hand("supplyAsync", work -> CompletableFuture.runAsync(work).get());
    Work.hand(
        "thenRunAsync", work -> CompletableFuture.completedFuture("").thenRunAsync(work).get());
    Work.hand("thread", work -> join(new Thread(work)));
    sharedTask();
    unclosedScope();
    identity();
    if (Runtime.version().feature() >= 21) {
      Work.hand("virtual executor", work -> virtualExecutor().submit(work).get());
      Work.hand("virtual thread", Tasks::virtualThread);
    }
    Work.tell();
  }

  private static void execute(java.util.concurrent.Executor executor, Runnable work)
      throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    executor.execute(
        () -> {
          work.run();
          done.countDown();
        });
    done.await();
  }

  private static void threeTimes(ScheduledExecutorService timer, Runnable work) throws Exception {
    CountDownLatch runs = new CountDownLatch(3);
    ScheduledFuture<?> future =
        timer.scheduleAtFixedRate(
            () -> {
              if (runs.getCount() > 0) {
                work.run();
                runs.countDown();
              }
            },
            1,
            1,
            TimeUnit.MILLISECONDS);
    runs.await();
    future.cancel(false);
  }

  private static void join(Thread thread) throws Exception {
    thread.start();
    thread.join();
  }

  /** One object, handed over by two owners before it ran for either. */
  private static void sharedTask() throws Exception {
    ExecutorService one = Executors.newFixedThreadPool(1);
    CountDownLatch go = new CountDownLatch(1);
    one.execute(() -> await(go));
    Runnable shared = Work::register;
    try (Scope scope = Leash.scope().owner("shared, first").open()) {
      one.execute(shared);
    }
    try (Scope scope = Leash.scope().owner("shared, second").open()) {
      one.execute(shared);
    }
    one.execute(shared);
    go.countDown();
    one.shutdown();
    one.awaitTermination(1, TimeUnit.MINUTES);
  }

  /** A task that forgets to close its scope does it for itself only. */
  private static void unclosedScope() throws Exception {
    ExecutorService one = Executors.newFixedThreadPool(1);
    one.submit(() -> Leash.scope().owner("unclosed").open()).get();
    one.submit(Work::register).get();
    execute(one, Work::register);
    one.shutdown();
  }

  /** What a pool is given is what its queue holds. */
  private static void identity() throws Exception {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new PriorityBlockingQueue<>());
    CountDownLatch go = new CountDownLatch(1);
    one.execute(new Urgent(() -> await(go)));
    try (Scope scope = Leash.scope().owner("removed").open()) {
      Urgent urgent = new Urgent(Work::register);
      one.execute(urgent);
      System.out.println(
          "queued itself " + (one.getQueue().peek() == urgent) + ", removed " + one.remove(urgent));
    }
    go.countDown();
    one.shutdown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ExecutorService virtualExecutor() throws Exception {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static void virtualThread(Runnable work) throws Exception {
    ((Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work))
        .join();
  }

  /** Forks its work. */
  private static class Forking extends RecursiveAction {
    private final Runnable work;

    Forking(Runnable work) {
      this.work = work;
    }

    @Override
    protected void compute() {
      new RecursiveAction() {
        @Override
        protected void compute() {
          work.run();
        }
      }.fork().join();
    }
  }

  /** For a queue that compares. */
  private record Urgent(Runnable work) implements Runnable, Comparable<Urgent> {
    @Override
    public void run() {
      work.run();
    }

    @Override
    public int compareTo(Urgent other) {
      return 0;
    }
  }
}
