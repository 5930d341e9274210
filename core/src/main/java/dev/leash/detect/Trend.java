package dev.leash.detect;

import dev.leash.site.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The live registrations of each site over time, one number a window. A window ends with a garbage
 * collection, so that what is only waiting to be collected does not count as growth.
 *
 * <p>Thread-safe.
 */
public final class Trend {

  /** So many windows are remembered. */
  static final int WINDOWS = 12;

  /** Fewer windows than this show no standstill; a trend takes all that are remembered. */
  static final int LEAST = 6;

  private final Map<Site, Deque<Long>> windows = new HashMap<>();

  /**
   * Ends a window.
   *
   * @param liveBySite how many live registrations each site has
   */
  public synchronized void add(Map<Site, Long> liveBySite) {
    liveBySite.forEach(
        (site, live) -> {
          Deque<Long> seen = windows.computeIfAbsent(site, s -> new ArrayDeque<>());
          seen.addLast(live);
          if (seen.size() > WINDOWS) {
            seen.removeFirst();
          }
        });
  }

  /** How many windows of a site are known. */
  public synchronized int windows(Site site) {
    Deque<Long> seen = windows.get(site);
    return seen == null ? 0 : seen.size();
  }

  /** Whether a site grew from window to window, up to the last; a cap that was reached is none. */
  public synchronized boolean rises(Site site) {
    Deque<Long> seen = windows.get(site);
    if (seen == null || seen.size() < WINDOWS) {
      return false;
    }
    Long[] counts = seen.toArray(new Long[0]);
    int half = counts.length / 2;
    return isMonotone(counts) && grows(counts, 0, half) && grows(counts, half, counts.length - 1);
  }

  /** Whether a site stopped growing: the later half of its windows shows one and the same count. */
  public synchronized boolean isFlat(Site site) {
    Deque<Long> seen = windows.get(site);
    if (seen == null || seen.size() < LEAST) {
      return false;
    }
    Long[] counts = seen.toArray(new Long[0]);
    for (int i = counts.length / 2; i < counts.length; i++) {
      if (counts[i].longValue() != counts[counts.length - 1].longValue()) {
        return false;
      }
    }
    return true;
  }

  /** The first and the last count, and how many windows lie between, in words. */
  public synchronized String words(Site site) {
    Deque<Long> seen = windows.get(site);
    return "from " + seen.getFirst() + " to " + seen.getLast() + " in " + seen.size() + " windows";
  }

  /**
   * The Mann-Kendall test (Mann 1945, Kendall 1975): of all pairs of windows, how many rise. With
   * six windows or more, nine of ten are chance less than once in a hundred times.
   */
  private static boolean isMonotone(Long[] counts) {
    int rising = 0;
    int falling = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = i + 1; j < counts.length; j++) {
        int direction = counts[j].compareTo(counts[i]);
        rising += direction > 0 ? 1 : 0;
        falling += direction < 0 ? 1 : 0;
      }
    }
    int pairs = counts.length * (counts.length - 1) / 2;
    return (rising - falling) * 10 >= pairs * 9;
  }

  private static boolean grows(Long[] counts, int from, int to) {
    return counts[to] > counts[from];
  }
}
