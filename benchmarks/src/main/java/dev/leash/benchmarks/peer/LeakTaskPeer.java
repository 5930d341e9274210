package dev.leash.benchmarks.peer;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A task that would complain later, with an exception made now, as HikariCP watches connections.
 */
final class LeakTaskPeer implements Peer {

  private static final class Complaint extends Exception implements Runnable {
    private static final long serialVersionUID = 1;

    @Override
    public void run() {
      printStackTrace();
    }
  }

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread thread = new Thread(work, "leak-task");
            thread.setDaemon(true);
            return thread;
          });

  LeakTaskPeer() {
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public void pair(Object source, Object listener) {
    ScheduledFuture<?> task = timer.schedule(new Complaint(), 1, TimeUnit.HOURS);
    task.cancel(false);
  }
}
