package dev.leash.spring;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.lang.Nullable;

/**
 * The application contexts of tests, until they are gone. A context that was closed and is still
 * there after garbage collections is held by something.
 *
 * <p>Holds none of them. Thread-safe.
 */
final class ClosedContexts {

  private static final int COLLECTIONS = 5;
  private static final long PAUSE_MILLIS = 50;

  private final List<Seen> seen = new ArrayList<>();
  private int added;

  /** A context. */
  static final class Seen {
    private final WeakReference<ConfigurableApplicationContext> context;
    private final String test;

    /** How many contexts there had been when it was seen to be closed; -1 until then. */
    private int closedAt = -1;

    private Seen(ConfigurableApplicationContext context, Class<?> test) {
      this.context = new WeakReference<>(context);
      this.test = test.getName();
    }

    /** It; null if it is gone. */
    @Nullable
    ConfigurableApplicationContext context() {
      return context.get();
    }

    /** The name of the first test class that used it. */
    String test() {
      return test;
    }

    /** What Leash calls it, as the owner of what was registered while it started. */
    String owner() {
      return "Spring context@" + Integer.toHexString(System.identityHashCode(context.get()));
    }
  }

  /** Remembers a context that a test class uses. */
  synchronized void add(ApplicationContext context, Class<?> test) {
    if (context instanceof ConfigurableApplicationContext configurable
        && seen.stream().noneMatch(one -> one.context() == configurable)) {
      seen.add(new Seen(configurable, test));
      added++;
    }
  }

  /**
   * Those that were closed and do not go, each of them once. Collects garbage if there may be some.
   * One that no other has followed yet is left for later: some places, such as the logging
   * system's, keep the latest one.
   */
  synchronized List<Seen> takeHeld() {
    for (int i = 0; i < COLLECTIONS && seen.stream().anyMatch(this::isDue); i++) {
      collect();
    }
    seen.removeIf(one -> one.context() == null);
    List<Seen> held = seen.stream().filter(this::isDue).toList();
    seen.removeAll(held);
    return held;
  }

  private boolean isDue(Seen one) {
    ConfigurableApplicationContext context = one.context();
    if (context == null || context.isActive()) {
      return false;
    }
    if (one.closedAt < 0) {
      one.closedAt = added;
    }
    return added > one.closedAt;
  }

  private static void collect() {
    System.gc();
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
