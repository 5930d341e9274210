package dev.leash.agent.context;

/**
 * For whom a thread is at work without anybody having said so.
 *
 * @param owners finds the owner, once it is asked for
 * @param subject what it finds it by
 * @param outer for whom it worked before, and will again
 */
record CurrentWork(InferredOwners owners, Object subject, CurrentWork outer) {

  private static final ThreadLocal<CurrentWork> CURRENT = new ThreadLocal<>();

  /** Whether any thread ever was: most programs have no such owners. */
  private static volatile boolean used;

  /** Null for nobody. */
  static CurrentWork current() {
    return used ? CURRENT.get() : null;
  }

  static void begin(CurrentWork work) {
    used = true;
    CURRENT.set(work);
  }

  void end() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }
}
