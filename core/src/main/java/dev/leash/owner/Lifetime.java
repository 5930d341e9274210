package dev.leash.owner;

import org.jspecify.annotations.Nullable;

/**
 * The life of an owner, a component or a class loader, as far as it is known. Text and numbers
 * only.
 *
 * @param kind what it is one of many of: a class name, or words such as {@code HTTP session}
 * @param endedBy what ended it, such as {@code Panel.dispose()}; null while it lives
 * @param endedAfter the id of the last registration made before its end; -1 if unknown
 * @param endedAt when it ended, in nanoseconds of {@link System#nanoTime()}
 * @param presumed whether the end is no more than likely: what ended it has a name that often means
 *     something else
 */
public record Lifetime(
    String kind, @Nullable String endedBy, long endedAfter, long endedAt, boolean presumed) {

  /** What ended an owner that nothing ended but the garbage collector. */
  public static final String COLLECTED = "collected";

  /** A life whose end, if it is over, is certain. */
  public Lifetime(String kind, @Nullable String endedBy, long endedAfter, long endedAt) {
    this(kind, endedBy, endedAfter, endedAt, false);
  }

  /** A life that goes on. */
  public static Lifetime open(String kind) {
    return new Lifetime(kind, null, -1, 0);
  }

  /** Whether it is over. */
  public boolean ended() {
    return endedBy != null;
  }

  /**
   * Whether it has been over for some time.
   *
   * @param millis for how long at least
   * @param now in nanoseconds of {@link System#nanoTime()}
   */
  public boolean endedFor(long millis, long now) {
    return ended() && now - endedAt >= millis * 1_000_000;
  }

  /** The kind, a class without its package; what is no class name, as it is. */
  public String simpleKind() {
    return kind.indexOf(' ') >= 0 ? kind : kind.substring(kind.lastIndexOf('.') + 1);
  }
}
