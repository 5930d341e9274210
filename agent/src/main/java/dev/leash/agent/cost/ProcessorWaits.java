package dev.leash.agent.cost;

import dev.leash.snapshot.OwnTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How long the program waited for a processor that others had, from one sample to the next: as long
 * as the thread that waited longest, unless it is one that the program does not wait for, a
 * compiler's or one of Leash's. Linux tells it, in {@code /proc/self/task}; elsewhere all time is
 * taken for the program's own.
 *
 * <p>Thread-safe. A sample takes a millisecond and is to be taken on a thread of Leash's.
 */
public final class ProcessorWaits implements OwnTime {

  /** So many samples are kept; then every second one is let go. */
  private static final int MOST = 256;

  /** So many threads are asked, the oldest first, so that thousands of them cost no more. */
  private static final int MOST_THREADS = 200;

  private static final long SHORTEST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 5_000;

  /** The next sample is taken when the program is older by one in so many. */
  private static final int ONE_IN = 16;

  private static final long NANOS = 1_000_000;

  /** Beginnings of the names of threads that the program does not wait for. */
  private static final String[] OTHERS = {"C1 ", "C2 ", "leash"};

  /** How long was waited in all until a moment, both in milliseconds. */
  private record Sample(long at, long waited) {}

  private final Path tasks;
  private final LongSupplier clock;
  private final List<Sample> samples = new ArrayList<>();
  private Map<String, Long> latest;

  /**
   * No sample yet.
   *
   * @param clock milliseconds of the registry's clock
   */
  public ProcessorWaits(LongSupplier clock) {
    this(Path.of("/proc/self/task"), clock);
  }

  /**
   * Those of another process.
   *
   * @param tasks a folder with one of each thread
   */
  ProcessorWaits(Path tasks, LongSupplier clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Takes a sample.
   *
   * @return after how many milliseconds the next one is to be taken
   */
  public synchronized long sample() {
    Map<String, Long> now = waits();
    long at = clock.getAsLong();
    Sample last = samples.isEmpty() ? new Sample(at, 0) : samples.get(samples.size() - 1);
    long longest = 0;
    for (Map.Entry<String, Long> thread : now.entrySet()) {
      long before = latest == null ? thread.getValue() : latest.getOrDefault(thread.getKey(), 0L);
      longest = Math.max(longest, thread.getValue() - before);
    }
    latest = now;
    samples.add(new Sample(at, last.waited() + Math.min(longest / NANOS, at - last.at())));
    if (samples.size() > MOST) {
      thin();
    }
    return Math.min(LONGEST_MILLIS, Math.max(SHORTEST_MILLIS, at / ONE_IN));
  }

  private void thin() {
    List<Sample> kept = new ArrayList<>(MOST);
    for (int i = 0; i < samples.size(); i += 2) {
      kept.add(samples.get(i));
    }
    samples.clear();
    samples.addAll(kept);
  }

  @Override
  public synchronized long between(long from, long to) {
    if (!samples.isEmpty() && isOld(samples.get(samples.size() - 1))) {
      sample();
    }
    return to - from - (until(to) - until(from));
  }

  /** Many ask one after the other, and each sample takes a while. */
  private boolean isOld(Sample sample) {
    return clock.getAsLong() - sample.at() >= SHORTEST_MILLIS;
  }

  /** How long was waited until a moment; between two samples as if that went on evenly. */
  private long until(long moment) {
    Sample before = null;
    for (Sample sample : samples) {
      if (sample.at() >= moment) {
        return before == null ? sample.waited() : between(before, sample, moment);
      }
      before = sample;
    }
    return before == null ? 0 : before.waited();
  }

  private static long between(Sample before, Sample after, long moment) {
    long part = (after.waited() - before.waited()) * (moment - before.at());
    return before.waited() + part / (after.at() - before.at());
  }

  /** How long each thread that counts has waited, in nanoseconds. */
  private Map<String, Long> waits() {
    Map<String, Long> waits = new HashMap<>();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
      for (Path thread : threads) {
        if (waits.size() == MOST_THREADS) {
          break;
        }
        long wait = waitOf(thread);
        if (wait >= 0) {
          waits.put(thread.getFileName().toString(), wait);
        }
      }
    } catch (IOException | RuntimeException e) {
      return waits; // another system, or a folder that may not be read
    }
    return waits;
  }

  /** How long a thread has waited; -1 if it has ended, or is none that counts. */
  private static long waitOf(Path thread) {
    try {
      String name = read(thread.resolve("comm"));
      for (String other : OTHERS) {
        if (name.startsWith(other)) {
          return -1;
        }
      }
      // The time on a processor, the time of waiting for one, and how often that was.
      String[] times = read(thread.resolve("schedstat")).split(" ", -1);
      return times.length < 3 ? -1 : Long.parseLong(times[1]);
    } catch (IOException | RuntimeException e) {
      return -1;
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).trim();
  }
}
