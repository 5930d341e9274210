package dev.leash.agent.judge;

import dev.leash.detect.Detectors;
import dev.leash.detect.Leak;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.Registration;
import dev.leash.registry.RegistryView;
import dev.leash.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which registrations leaks accuse, as far as these can be told from others of the same line. What
 * is accused of a limit, of its age or of coming twice is left alone: some of it is wanted.
 */
final class LeakingRegistrations {

  private final RegistryView registry;
  private final Lifetimes lifetimes;
  private final Predicate<String> ignored;

  LeakingRegistrations(RegistryView registry, Lifetimes lifetimes, Predicate<String> ignored) {
    this.registry = registry;
    this.lifetimes = lifetimes;
    this.ignored = ignored;
  }

  /** A test for those that some leaks accuse now. */
  Predicate<Registration> of(List<Leak> leaks) {
    Map<Site, Predicate<Registration>> bySite = new HashMap<>();
    Map<Site, Set<Long>> left = leftByOwners();
    for (Leak leak : leaks) {
      Site site = leak.state().site();
      Predicate<Registration> accused =
          switch (leak.verdict()) {
            case OWNER_ENDED -> r -> left.getOrDefault(site, Set.of()).contains(r.id());
            case LOADER_CLOSED -> r -> lifetimes.closedLoaderOf(r.listener()) != null;
            case ACCUMULATING, HANDLE_LOST -> r -> leak.live() == leak.state().counts().live();
            case DUPLICATE, RELEASED_BUT_RETAINED, EXPIRED, OVER_LIMIT -> r -> false;
          };
      bySite.put(site, accused);
    }
    return r -> bySite.containsKey(r.site()) && bySite.get(r.site()).test(r);
  }

  private Map<Site, Set<Long>> leftByOwners() {
    Map<Site, Set<Long>> left = new HashMap<>();
    new EndedOwnerLeftovers(registry, lifetimes, ignored, Detectors.GRACE)
        .find()
        .forEach(leftover -> left.put(leftover.site(), leftover.ids()));
    return left;
  }
}
