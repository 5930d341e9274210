package dev.leash.agent.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a process, but not for ever: one that is stopped takes a question and never answers.
 */
final class ProcessTimeout {

  /** Longer than the JDK waits for a JVM to open its door, so that it can tidy up after itself. */
  private static final long SECONDS = 15;

  private ProcessTimeout() {}

  /**
   * Does something that needs an answer of a process.
   *
   * @throws CommandFailure if it takes too long
   * @throws Exception what the work threw
   */
  static <T> T with(long pid, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "asking " + pid);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "process "
              + pid
              + " does not answer; it may be stopped (kill -CONT "
              + pid
              + " lets it go on), or have no time for anything but garbage collection");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception exception) {
        throw exception;
      }
      throw (Error) e.getCause();
    }
  }
}
