package dev.leash.agent.boot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Does something when the JVM begins to go down, right before the application's shutdown hooks run:
 * what they close is still as it was while the program worked, and what they are kept for can still
 * be seen. The JVM runs all hooks together, from a slot of its table; this takes their place there
 * and has them run afterwards, whatever happens before.
 *
 * <p>Thread-safe.
 */
final class BeforeHooks implements Runnable {

  private static final int SLOT_OF_HOOKS = 1;

  private static BeforeHooks there;

  private final Runnable hooks;
  private volatile Runnable first;

  private BeforeHooks(Runnable hooks) {
    this.hooks = hooks;
  }

  /**
   * Has something done then, instead of what was to be done before. Not to be called before the
   * application's classes may be loaded: it loads one of the JDK's that may be woven.
   *
   * @param first must not throw
   * @throws ReflectiveOperationException if this JVM has no such table
   */
  static synchronized void run(Runnable first) throws ReflectiveOperationException {
    if (there == null) {
      there = inFrontOfHooks();
    }
    if (there != null) {
      there.first = first;
    }
  }

  /** Nothing is done any more. It can't be taken out of the table, so it stays. */
  static synchronized void forget() {
    if (there != null) {
      there.first = null;
    }
  }

  /** Null if the JVM is going down already. */
  private static BeforeHooks inFrontOfHooks() throws ReflectiveOperationException {
    Class.forName("java.lang.ApplicationShutdownHooks"); // takes its slot when it is initialized
    Class<?> type = Class.forName("java.lang.Shutdown");
    Runnable[] slots =
        (Runnable[])
            MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                .findStaticVarHandle(type, "hooks", Runnable[].class)
                .get();
    VarHandle slot = MethodHandles.arrayElementVarHandle(Runnable[].class);
    Runnable hooks = slots[SLOT_OF_HOOKS];
    if (hooks == null) {
      return null;
    }
    BeforeHooks before = new BeforeHooks(hooks);
    return slot.compareAndSet(slots, SLOT_OF_HOOKS, hooks, (Runnable) before) ? before : null;
  }

  @Override
  public void run() {
    try {
      Runnable work = first;
      if (work != null) {
        work.run();
      }
    } finally {
      hooks.run();
    }
  }
}
