package dev.leash.registry;

import dev.leash.site.Site;
import java.util.Arrays;

/** How many registrations of which site ended on one source; a source sees few. Not thread-safe. */
final class EndedCounts {

  private Site[] sites = new Site[1];
  private long[] counts = new long[1];

  /** Counts some; true if they were not the first one. */
  boolean count(Site site, int many) {
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
    return i > 0 || counts[0] > 1;
  }

  /** Of all sites together. */
  long total() {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    return total;
  }

  long of(Site site) {
    for (int i = 0; i < sites.length; i++) {
      if (sites[i] == site) {
        return counts[i];
      }
    }
    return 0;
  }
}
