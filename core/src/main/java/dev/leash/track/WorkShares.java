package dev.leash.track;

import dev.leash.owner.Context;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.snapshot.SiteShare;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is live of the work of one leak check, by site. */
final class WorkShares {

  private WorkShares() {}

  /** See {@link Tracker#live}. */
  static List<SiteShare> live(
      Registry registry, String tag, boolean others, Predicate<String> ignored) {
    registry.sweep();
    Housekeeper.endStale(registry);
    Map<Site, Long> live = registry.liveBySite(r -> isOf(r.context().tags(), tag, others));
    List<SiteShare> shares = new ArrayList<>();
    if (live.isEmpty()) {
      return shares;
    }
    for (SiteState state : registry.snapshot().sites()) {
      Long here = live.get(state.site());
      if (here != null && state.site().isAccusable(ignored)) {
        shares.add(new SiteShare(state, here));
      }
    }
    return shares;
  }

  private static boolean isOf(Set<String> tags, String wanted, boolean others) {
    if (tags.contains(wanted)) {
      return true;
    }
    boolean checked = false;
    for (String tag : tags) {
      checked |= Context.isCheck(tag);
    }
    return others && !checked;
  }
}
