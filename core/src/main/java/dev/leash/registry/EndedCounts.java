package dev.leash.registry;

import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.Arrays;

/**
 * How many registrations of which site the application took back on one source, or had end; what
 * Leash released says nothing of who should have. A source sees few sites. Not thread-safe.
 */
final class EndedCounts {

  /** Fewer live at a time are no accumulation, so that fewer ends excuse nothing. */
  private static final long MANY = 32;

  private Site[] sites = new Site[1];
  private long[] counts = new long[1];

  /** How many Leash released, of whatever site; it stops at the highest number. */
  private int cleaned;

  /** Counts some that ended in the same way. */
  void count(Site site, EndReason how, int many) {
    if (how == EndReason.CLEANED) {
      cleaned = Math.min(cleaned, Integer.MAX_VALUE - many) + many;
    } else {
      count(site, many);
    }
  }

  private void count(Site site, int many) {
    int i = 0;
    while (i < sites.length && sites[i] != null && sites[i] != site) {
      i++;
    }
    if (i == sites.length) {
      sites = Arrays.copyOf(sites, i * 2);
      counts = Arrays.copyOf(counts, i * 2);
    }
    sites[i] = site;
    counts[i] += many;
  }

  /** Whether there were several, of whatever site, with those that Leash released. */
  boolean areSeveral() {
    return total() > 1;
  }

  /** Whether there were so many that they say something of those that are made later. */
  boolean areMany() {
    return total() >= MANY;
  }

  private long total() {
    long total = cleaned;
    for (long count : counts) {
      total += count;
    }
    return total;
  }

  /** Of one site, without those that Leash released. */
  long of(Site site) {
    for (int i = 0; i < sites.length; i++) {
      if (sites[i] == site) {
        return counts[i];
      }
    }
    return 0;
  }
}
