package dev.leash.track;

import dev.leash.owner.Context;
import dev.leash.registry.Registry;
import dev.leash.registry.Share;
import dev.leash.registry.Snapshot.SiteState;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is live of the work of one leak check, by site. */
final class Shares {

  private Shares() {}

  /** See {@link Desk#live}. */
  static List<Share> live(
      Registry registry, String tag, boolean others, Predicate<String> ignored) {
    registry.sweep();
    Housekeeper.endStale(registry);
    Map<Site, Long> live = registry.liveBySite(r -> isOf(r.context().tags(), tag, others));
    List<Share> shares = new ArrayList<>();
    if (live.isEmpty()) {
      return shares;
    }
    for (SiteState state : registry.snapshot().sites()) {
      Long here = live.get(state.site());
      Frame blame = state.site().blame();
      if (here != null && blame != null && !ignored.test(blame.className())) {
        shares.add(new Share(state, here));
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
