package dev.leash.owner;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  private static volatile @Nullable Runnable firstUse;
  private static volatile @Nullable Function<Thread, @Nullable Context> heritage;

  /** Whether any thread may have a context: most programs never need one. */
  private static volatile boolean used;

  private ThreadContext() {}

  /** The context of this thread; never null. */
  public static Context current() {
    if (!used) {
      return Context.NONE;
    }
    Object[] cell = CELL.get();
    if (cell == null) {
      return heritage == null ? Context.NONE : inherit();
    }
    return cell[0] == null ? Context.NONE : (Context) cell[0];
  }

  /**
   * Puts this thread into a context until the scope is closed.
   *
   * @param context the whole context, to which nothing is added from the one around it
   */
  public static Scope open(Context context) {
    Context before = enter(context);
    return Scope.leftBy(() -> enter(before));
  }

  /**
   * Sets what to do before any thread enters a context for the first time.
   *
   * @param work done once, on that thread; must not throw; null for nothing
   */
  public static void beforeFirstUse(@Nullable Runnable work) {
    firstUse = work;
  }

  /**
   * Sets who knows the contexts that threads were born with.
   *
   * @param known given the current thread, once for each; gives null if there is none; must not
   *     throw; null for nobody
   */
  public static void heritage(@Nullable Function<Thread, @Nullable Context> known) {
    heritage = known;
    used = true;
  }

  private static Context inherit() {
    Function<Thread, @Nullable Context> known = heritage;
    Context context = known == null ? null : known.apply(Thread.currentThread());
    Object[] cell = {context};
    CELL.set(cell);
    return context == null ? Context.NONE : context;
  }

  /**
   * Puts this thread into another context.
   *
   * @param context the new one; {@link Context#NONE} for nobody in particular
   * @return the one before, for putting it back
   */
  public static Context enter(Context context) {
    Objects.requireNonNull(context, "context");
    Runnable first = context.isNone() ? null : firstUse;
    if (first != null) {
      firstUse = null;
      first.run();
    }
    Object[] cell = CELL.get();
    if (cell == null) {
      Context born = heritage == null ? Context.NONE : inherit();
      if (context.isNone() && born.isNone()) {
        return Context.NONE;
      }
      cell = CELL.get();
    }
    if (cell == null) {
      used = true;
      cell = new Object[1];
      CELL.set(cell);
    }
    Context before = cell[0] == null ? Context.NONE : (Context) cell[0];
    cell[0] = context.isNone() ? null : context;
    return before;
  }
}
