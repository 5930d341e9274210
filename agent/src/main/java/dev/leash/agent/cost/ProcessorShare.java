package dev.leash.agent.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Which part of the time since the process started was its own: not spent on waiting for a
 * processor while others had it. That of the thread that waited longest counts, unless it is one
 * that the program does not wait for: a compiler's, or one of Leash's. Linux tells it, in {@code
 * /proc/self/task}; elsewhere all time is taken for the program's own.
 *
 * <p>Thread-safe. It is looked up once in a second at most, which takes a millisecond.
 */
public final class ProcessorShare implements DoubleSupplier {

  /** Less is not believed. */
  private static final double LEAST = 0.02;

  private static final long FRESH = 1_000_000_000;

  /** Beginnings of the names of threads that the program does not wait for. */
  private static final String[] OTHERS = {"C1 ", "C2 ", "leash"};

  private final Path tasks;
  private final LongSupplier uptime;
  private double known;
  private long knownAt;

  /** That of this process. */
  public ProcessorShare() {
    this(Path.of("/proc/self/task"), ProcessorShare::uptime);
  }

  /**
   * That of another process.
   *
   * @param tasks a folder with one of each thread
   * @param uptime how long the process has run, in nanoseconds; 0 if that is not known
   */
  ProcessorShare(Path tasks, LongSupplier uptime) {
    this.tasks = tasks;
    this.uptime = uptime;
  }

  private static long uptime() {
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toNanos())
        .orElse(0L);
  }

  /** The part: above 0, and 1 at most. */
  @Override
  public synchronized double getAsDouble() {
    long now = System.nanoTime();
    if (known == 0 || now - knownAt > FRESH) {
      known = look();
      knownAt = now;
    }
    return known;
  }

  private double look() {
    long up = uptime.getAsLong();
    return up <= 0 ? 1 : Math.min(1, Math.max(LEAST, 1 - (double) longestWait() / up));
  }

  private long longestWait() {
    long longest = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        longest = Math.max(longest, waitOf(thread));
      }
    } catch (IOException | RuntimeException e) {
      return longest; // another system, or a folder that may not be read
    }
    return longest;
  }

  /** How long a thread waited, in nanoseconds; 0 if it has ended, or is none that counts. */
  private static long waitOf(Path thread) {
    try {
      String name = read(thread.resolve("comm"));
      for (String other : OTHERS) {
        if (name.startsWith(other)) {
          return 0;
        }
      }
      // The time on a processor, the time of waiting for one, and how often that was.
      String[] times = read(thread.resolve("schedstat")).split(" ", -1);
      return times.length < 3 ? 0 : Long.parseLong(times[1]);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).trim();
  }
}
