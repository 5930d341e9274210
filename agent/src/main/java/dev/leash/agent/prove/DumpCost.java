package dev.leash.agent.prove;

import java.time.Duration;
import java.util.Locale;

/**
 * What it costs a JVM to write a dump of its heap, estimated. Immutable.
 *
 * @param used bytes of the heap in use, garbage included
 */
public record DumpCost(long used) {

  /** Measured on two cores, it is 7 to 14 for objects of the usual size. */
  private static final double MILLIS_PER_MEGABYTE = 14;

  private static final long LEAST_MILLIS = 100;

  /** A dump writes down for each object which it is: small objects take more than in the heap. */
  private static final double FILE_PER_HEAP = 1.5;

  private static final long LEAST_FILE = 16L << 20;

  /** What it would cost this JVM now. */
  public static DumpCost here() {
    Runtime runtime = Runtime.getRuntime();
    return new DumpCost(runtime.totalMemory() - runtime.freeMemory());
  }

  /** About how long the JVM will stand still, at most. */
  public Duration pause() {
    return Duration.ofMillis(
        LEAST_MILLIS + Math.round(used / (double) (1 << 20) * MILLIS_PER_MEGABYTE));
  }

  /**
   * What happens while a dump is written, in words.
   *
   * @param jvm what the JVM is called, such as {@code process 8084}
   */
  public String warning(String jvm) {
    return String.format(
        Locale.ROOT,
        "%s uses %s of heap; it stands still for up to about %s while it writes a dump",
        jvm,
        megabytes(used),
        seconds(pause()));
  }

  /**
   * Why no dump is to be written, in words.
   *
   * @param jvm what the JVM is called, such as {@code process 8084}
   * @param longest the longest pause that is wanted; null for any
   * @return null if the pause is short enough
   */
  public String objection(String jvm, Duration longest) {
    return longest == null || pause().compareTo(longest) <= 0
        ? null
        : jvm
            + " uses "
            + megabytes(used)
            + " of heap and would stand still for up to about "
            + seconds(pause())
            + ", which is longer than --longest-pause; nothing was dumped";
  }

  /** About how many bytes the file will have, at most. */
  public long file() {
    return LEAST_FILE + Math.round(used * FILE_PER_HEAP);
  }

  /** Bytes as whole megabytes, rounded up. */
  public static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d MB", (bytes + 999_999) / 1_000_000);
  }

  /** A time in seconds and tenths of them. */
  public static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }
}
