package dev.leash.report;

import dev.leash.site.Site;
import java.time.Instant;

/**
 * What was counted at one moment of the past. Immutable.
 *
 * @param at when
 * @param heapBytes how much of the heap was in use after the latest garbage collection; 0 if that
 *     is unknown
 * @param collections how many garbage collections had been seen by then
 * @param live all live registrations
 * @param bySite the live registrations of the sites that had most of them
 * @param byApi the live registrations by the id of the event API
 */
public record Moment(
    Instant at,
    long heapBytes,
    long collections,
    long live,
    LiveCounts<Site> bySite,
    LiveCounts<String> byApi) {}
