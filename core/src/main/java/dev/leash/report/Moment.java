package dev.leash.report;

import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import java.time.Instant;

/**
 * What was counted at one moment of the past. Immutable.
 *
 * @param at when
 * @param heapBytes how much of the heap was in use after the latest garbage collection; 0 if that
 *     is unknown
 * @param collections how many garbage collections had been seen by then
 * @param total how many registrations had begun by then, and how they had ended
 * @param leaks how many sites were accused when that was last looked at
 * @param bySite the live registrations of the sites that had most of them
 * @param byApi the live registrations by the id of the event API
 * @param byOwnerSort the live registrations by what their owners are, such as HTTP sessions
 */
public record Moment(
    Instant at,
    long heapBytes,
    long collections,
    Counts total,
    int leaks,
    LiveCounts<Site> bySite,
    LiveCounts<String> byApi,
    LiveCounts<String> byOwnerSort) {

  /** All live registrations. */
  public long live() {
    return total.live();
  }
}
