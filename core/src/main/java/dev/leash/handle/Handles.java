package dev.leash.handle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

/**
 * Releases handles of any library. Known types come first, then the usual method names, looked up
 * once per class, then whatever can be closed or run.
 *
 * <p>Thread-safe. Everything here but {@link #canRelease} calls foreign code, on the caller's
 * thread.
 */
public final class Handles {

  private static final DuckTypedMethod RELEASE =
      new DuckTypedMethod(void.class, "dispose", "cancel", "unsubscribe", "unregister", "remove");
  private static final DuckTypedMethod CLOSE = new DuckTypedMethod(void.class, "close", "stop");
  private static final DuckTypedMethod OVER =
      new DuckTypedMethod(boolean.class, "isDisposed", "isCancelled", "isUnsubscribed", "isClosed");
  private static final DuckTypedMethod VALID = new DuckTypedMethod(boolean.class, "isValid");

  private Handles() {}

  /** Whether {@link #release} would find something to call. */
  public static boolean canRelease(Object handle) {
    return handle instanceof Flow.Subscription
        || handle instanceof Future<?>
        || handle instanceof AutoCloseable
        || handle instanceof Runnable
        || RELEASE.of(handle).isPresent()
        || CLOSE.of(handle).isPresent();
  }

  /**
   * Releases a handle.
   *
   * @throws IllegalArgumentException if it has nothing that looks like a release
   * @throws Exception whatever the handle throws
   */
  public static void release(Object handle) throws Exception {
    if (handle instanceof Flow.Subscription subscription) {
      subscription.cancel();
    } else if (handle instanceof ExecutorService executor) {
      executor.shutdown(); // its close waits for the tasks
    } else if (handle instanceof Future<?> future) {
      future.cancel(false);
    } else if (handle instanceof AutoCloseable closeable) {
      closeable.close();
    } else if (handle instanceof Thread thread) {
      thread.interrupt();
    } else {
      releaseDuck(handle);
    }
  }

  private static void releaseDuck(Object handle) throws Exception {
    Optional<Method> method = RELEASE.of(handle).or(() -> CLOSE.of(handle));
    if (method.isPresent()) {
      call(method.get(), handle);
    } else if (handle instanceof Runnable undo) {
      undo.run();
    } else {
      throw new IllegalArgumentException("no way to release a " + handle.getClass().getName());
    }
  }

  /** Whether a handle is a future that ran to its end, well or not. */
  public static boolean isComplete(Object handle) {
    return handle instanceof Future<?> future && future.isDone() && !future.isCancelled();
  }

  /** Whether a handle says that it was released; false if it can't say. */
  public static boolean isReleased(Object handle) {
    if (handle instanceof Future<?> future) {
      return future.isCancelled();
    }
    return says(OVER, handle, true) || says(VALID, handle, false);
  }

  private static boolean says(DuckTypedMethod question, Object handle, boolean answer) {
    Optional<Method> method = question.of(handle);
    try {
      return method.isPresent() && call(method.get(), handle).equals(answer);
    } catch (Exception e) {
      return false; // a handle that can't say
    }
  }

  private static Object call(Method method, Object handle) throws Exception {
    try {
      return method.invoke(handle);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
