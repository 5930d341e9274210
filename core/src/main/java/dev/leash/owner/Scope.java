package dev.leash.owner;

/**
 * A block of code in which registrations get an owner, a service and tags. It is opened on a thread
 * and closed on the same one, best by try-with-resources:
 *
 * <pre>{@code
 * try (Scope scope = Leash.scope().owner(session).service("chat").tag("ui").open()) {
 *   bus.register(listener);
 * }
 * }</pre>
 *
 * <p>Scopes nest: the inner owner and service win, tags add up. Closing the scope says nothing
 * about the owner's life.
 *
 * <p>Closing twice does nothing. Closed on another thread, a scope changes nothing there; the
 * thread that opened it stays in it until the scope around it is closed.
 */
public final class Scope implements AutoCloseable {

  private final Thread thread = Thread.currentThread();
  private final Runnable leave;
  private boolean open = true;

  private Scope(Runnable leave) {
    this.leave = leave;
  }

  /**
   * A scope that has been entered elsewhere.
   *
   * @param leave leaves it again; called once at most, on this thread
   */
  public static Scope leftBy(Runnable leave) {
    return new Scope(leave);
  }

  /** Puts the thread back into the context it was in when the scope was opened. */
  @Override
  public void close() {
    if (open && Thread.currentThread() == thread) {
      open = false;
      leave.run();
    }
  }
}
