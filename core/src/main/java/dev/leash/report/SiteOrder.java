package dev.leash.report;

import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.Comparator;
import java.util.List;

/** Puts what a snapshot holds in no order into the same order each time. */
final class SiteOrder {

  private static final Comparator<OwnerState> BY_WEIGHT =
      Comparator.comparingLong(OwnerState::live)
          .reversed()
          .thenComparing(o -> !o.ended())
          .thenComparing(OwnerState::owner);

  private SiteOrder() {}

  /** The owners, those with most live registrations first. */
  static List<OwnerState> owners(SiteState state) {
    return state.context().owners().stream().sorted(BY_WEIGHT).toList();
  }

  /** The tags by name. */
  static List<String> tags(SiteState state) {
    return state.context().tags().stream().sorted().toList();
  }
}
