package dev.leash.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many live registrations some sites, or event APIs, had at one moment. Immutable, and small:
 * two arrays, because many of these are kept.
 *
 * @param <K> a site, or the id of an event API
 */
public final class LiveCounts<K> {

  private final List<K> keys;
  private final long[] counts;

  private LiveCounts(List<K> keys, long[] counts) {
    this.keys = keys;
    this.counts = counts;
  }

  /** Of none. */
  public static <K> LiveCounts<K> none() {
    return new LiveCounts<>(List.of(), new long[0]);
  }

  /**
   * Those with the highest counts, of which none is 0.
   *
   * @param live the counts
   * @param most how many to keep
   */
  public static <K> LiveCounts<K> highest(Map<K, Long> live, int most) {
    List<Map.Entry<K, Long>> entries = new ArrayList<>(live.entrySet());
    entries.removeIf(entry -> entry.getValue() == 0);
    entries.sort(Comparator.comparingLong((Map.Entry<K, Long> entry) -> -entry.getValue()));
    int size = Math.min(most, entries.size());
    List<K> keys = new ArrayList<>(size);
    long[] counts = new long[size];
    for (int i = 0; i < size; i++) {
      keys.add(entries.get(i).getKey());
      counts[i] = entries.get(i).getValue();
    }
    return new LiveCounts<>(List.copyOf(keys), counts);
  }

  /** The count of one; 0 if it is not among those that were kept. */
  public long of(K key) {
    int at = keys.indexOf(key);
    return at < 0 ? 0 : counts[at];
  }

  /** Those that were kept, that with the highest count first. */
  public List<K> keys() {
    return keys;
  }

  /** All that occur in any of some counts, in the order of their appearance. */
  static <K> Set<K> keysOf(List<LiveCounts<K>> all) {
    Set<K> keys = new LinkedHashSet<>();
    for (LiveCounts<K> one : all) {
      keys.addAll(one.keys);
    }
    return keys;
  }
}
