package dev.leash.agent.judge;

import dev.leash.registry.Registry;
import dev.leash.report.History;
import dev.leash.report.LiveCounts;
import dev.leash.report.Moment;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts now and then, on Leash's own thread, so that reports can show how the counts became what
 * they are. What it keeps takes some hundred kilobytes at most.
 *
 * <p>Thread-safe.
 */
public final class HistorySampler implements Runnable {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Of sites with fewer live registrations than so many others the counts are not kept. */
  private static final int SITES = 64;

  private static final int APIS = 20;

  private static final int OWNER_SORTS = 10;

  /** When to count for programs that end before the first period is over. */
  public static final List<Duration> EARLY =
      List.of(
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(4));

  private final Instant start = Instant.now();
  private final Registry registry;
  private final HistoryRing ring = new HistoryRing();
  private CollectedHeap heap;
  private long collections;
  private volatile int leaks;

  /** Nothing is counted yet. */
  public HistorySampler(Registry registry) {
    this.registry = registry;
  }

  /**
   * How often to count.
   *
   * @param interval that of the option; zero for never
   */
  public static Duration period(Duration interval) {
    return interval.compareTo(LONGEST) < 0 ? interval : LONGEST;
  }

  @Override
  public void run() {
    add(true);
  }

  /** Counts without asking for the state of the heap, of which a short program knows nothing. */
  public void countEarly() {
    add(false);
  }

  /** All begins with nothing, before the first count. */
  private synchronized void add(boolean withHeap) {
    if (ring.isEmpty()) {
      ring.add(
          new Moment(
              start,
              0,
              0,
              Counts.ZERO,
              0,
              LiveCounts.none(),
              LiveCounts.none(),
              LiveCounts.none()));
    }
    ring.add(moment(withHeap));
  }

  /** Takes down how many sites are accused now. */
  void accused(int sites) {
    leaks = sites;
  }

  /** What was counted so far, and now; nothing if the program has not run for long. */
  History history() {
    return ring.isEmpty() ? History.NONE : ring.with(moment(false));
  }

  private synchronized Moment moment(boolean withHeap) {
    if (heap == null && withHeap) {
      heap = new CollectedHeap(); // not in a program that ends before this is due
    }
    CollectedHeap.State state = heap == null ? CollectedHeap.UNKNOWN : heap.now();
    if (state.collections() != collections) {
      collections = state.collections();
      registry.sweep(); // what the collector took is not live any more
    }
    Map<Site, Long> bySite = new HashMap<>();
    Map<String, Long> byApi = new HashMap<>();
    Counts total = Counts.ZERO;
    for (Map.Entry<Site, Counts> site : registry.countsBySite().entrySet()) {
      long live = site.getValue().live();
      bySite.put(site.getKey(), live);
      byApi.merge(site.getKey().api().id(), live, Long::sum);
      total = total.plus(site.getValue());
    }
    return new Moment(
        Instant.now(),
        state.usedAfter(),
        state.collections(),
        total,
        leaks,
        LiveCounts.highest(bySite, SITES),
        LiveCounts.highest(byApi, APIS),
        LiveCounts.highest(registry.liveByOwnerSort(), OWNER_SORTS));
  }
}
