package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.Snapshot.SiteState;

/** What the heap shows to be in use is no leak by its number. Stateless. */
final class UseRule {

  /** A pool that is full has been so for so many milliseconds at least. */
  static final long STANDSTILL = 500;

  private UseRule() {}

  /** Whether the registrations are in use, as those of a pool or of open sessions. */
  static boolean isUsed(SiteState state, View view) {
    return standsStill(state, view) || isInUse(state, view);
  }

  /**
   * Whether the heap shows open sessions: nearly all is in use elsewhere, each for an object of its
   * own, and does not grow from collection to collection. What repeats another one is used once too
   * often, whoever else holds it. Only of lists that were discovered it is known which field they
   * are; what a library's source leads to may be held by another list of the library's.
   */
  private static boolean isInUse(SiteState state, View view) {
    Holding holding = state.evidence().holding();
    return state.site().api().discovered()
        && holding.inUse() * SiteGrowth.ONE_IN > state.counts().live() * (SiteGrowth.ONE_IN - 1)
        && holding.inUseOfMany()
        && !view.trend().rises(state.site())
        && !SiteGrowth.isRepeated(state);
  }

  /** Whether most of what is in use stands still, as a pool that is full. */
  static boolean standsStill(SiteState state, View view) {
    return state.evidence().holding().mostlyInUse()
        && !SiteGrowth.goesOn(state, view)
        && view.own(state.period().lastAt(), view.now()) >= STANDSTILL
        && !view.trend().rises(state.site())
        && !SiteGrowth.isRepeated(state);
  }
}
