package dev.leash.report;

import dev.leash.registry.Snapshot.OwnerState;
import dev.leash.registry.Snapshot.SiteState;
import java.util.Comparator;
import java.util.List;

/** Puts what a snapshot holds in no order into the same order each time. */
final class Order {

  private static final Comparator<OwnerState> BY_WEIGHT =
      Comparator.comparingLong(OwnerState::live)
          .reversed()
          .thenComparing(o -> !o.ended())
          .thenComparing(OwnerState::owner);

  private Order() {}

  /** The owners, those with most live registrations first. */
  static List<OwnerState> owners(SiteState state) {
    return state.owners().stream().sorted(BY_WEIGHT).toList();
  }

  /** The tags by name. */
  static List<String> tags(SiteState state) {
    return state.tags().stream().sorted().toList();
  }
}
