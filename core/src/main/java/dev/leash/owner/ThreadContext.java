package dev.leash.owner;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The context that each thread works in right now. Reading it costs one look into a thread-local.
 *
 * <p>Each thread has a cell of its own, an array and not a class of ours: a pooled thread that once
 * worked in a scope must not keep the class loader of this library alive.
 *
 * <p>Thread-safe; every thread sees and changes its own context only.
 */
public final class ThreadContext {

  private static final ThreadLocal<Object[]> CELL = new ThreadLocal<>();

  /**
   * {@link #current} as a function; a plain class, because agents start before lambdas are cheap.
   */
  public static final Supplier<Context> CURRENT =
      new Supplier<>() {
        @Override
        public Context get() {
          return current();
        }
      };

  private ThreadContext() {}

  /** The context of this thread; never null. */
  public static Context current() {
    Object[] cell = CELL.get();
    return cell == null || cell[0] == null ? Context.NONE : (Context) cell[0];
  }

  /**
   * Puts this thread into another context.
   *
   * @param context the new one; {@link Context#NONE} for nobody in particular
   * @return the one before, for putting it back
   */
  public static Context enter(Context context) {
    Objects.requireNonNull(context, "context");
    Object[] cell = CELL.get();
    if (cell == null) {
      if (context.isNone()) {
        return Context.NONE;
      }
      cell = new Object[1];
      CELL.set(cell);
    }
    Context before = cell[0] == null ? Context.NONE : (Context) cell[0];
    cell[0] = context.isNone() ? null : context;
    return before;
  }
}
