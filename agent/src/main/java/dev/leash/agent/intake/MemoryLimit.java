package dev.leash.agent.intake;

import dev.leash.registry.Registry;
import java.util.function.Consumer;

/**
 * Keeps what Leash holds below a limit. What grows fast is swept before its time; where that does
 * not help, because so much is really live, nothing new is taken in until there is room again.
 *
 * <p>Used by one thread, again and again.
 */
public final class MemoryLimit implements Runnable {

  /** How often to look, in milliseconds. A look that finds nothing reads a few counters. */
  public static final long EVERY_MILLIS = 250;

  /** A sweep is due when so much of the limit, one part in so many, came since the last one. */
  private static final long SWEEP_PARTS = 8;

  private final Registry registry;
  private final RegistrySink sink;
  private final long limit;
  private final Consumer<String> told;
  private long swept;
  private boolean full;
  private boolean said;

  /**
   * A limit.
   *
   * @param limit in bytes
   * @param told told once, in words, that there was no room
   */
  public MemoryLimit(Registry registry, RegistrySink sink, long limit, Consumer<String> told) {
    this.registry = registry;
    this.sink = sink;
    this.limit = limit;
    this.told = told;
  }

  /** Looks, and sees to it. */
  @Override
  public void run() {
    long held = registry.memory();
    if (held < swept) {
      swept = held;
    }
    if (held - swept > limit / SWEEP_PARTS || held > limit) {
      registry.sweep();
      held = registry.memory();
      swept = held;
    }
    boolean over = full ? held > limit - limit / SWEEP_PARTS : held > limit;
    if (over != full) {
      full = over;
      sink.full(over);
    }
    if (full && !said) {
      said = true;
      told.accept(
          "Leash: holds as much as it may (maxMemory, "
              + (limit >> 20)
              + " MB): new registrations are not taken in until there is room.");
    }
  }
}
