package dev.leash.agent.control;

import dev.leash.detect.Leak;
import dev.leash.owner.Owner;
import dev.leash.registry.Registration;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Releases registrations because a person said so. */
final class ManualRelease {

  private final ControlTarget target;

  ManualRelease(ControlTarget target) {
    this.target = target;
  }

  ReleaseView release(String by, String value, boolean dryRun, boolean verify) {
    Predicate<Registration> which = which(by == null ? "" : by.trim(), value);
    Map<Site, Integer> meant = new LinkedHashMap<>();
    long border = target.registry().lastId();
    Predicate<Registration> before = r -> r.id() <= border && which.test(r);
    Cleanup done = Cleanup.NOTHING;
    if (dryRun) {
      count(before, meant);
    } else {
      // Counted by the walk that chooses them: the application registers and releases meanwhile.
      done =
          target
              .registry()
              .cleanUp(r -> before.test(r) && isMeant(r, meant), target.options().cleanupBudget());
    }
    int remaining = -1;
    if (verify && !dryRun) {
      target.registry().sweep();
      Map<Site, Integer> left = new LinkedHashMap<>();
      count(before, left);
      remaining = sum(left);
    }
    return new Outcome(sum(meant), done, remaining, lines(meant));
  }

  private static boolean isMeant(Registration registration, Map<Site, Integer> meant) {
    meant.merge(registration.site(), 1, Integer::sum);
    return true;
  }

  private Predicate<Registration> which(String by, String value) {
    if (!by.equals("all") && (value == null || value.isBlank())) {
      throw new IllegalArgumentException("release by " + by + " needs a value");
    }
    return switch (by) {
      // What the JDK does for itself is not the application's, and may be what carries this call.
      case "all" -> r -> r.site().blame() != null;
      case "owner" -> r -> isOwner(r.context().owner(), value);
      case "service" -> r -> value.equals(r.context().service());
      case "tag" -> r -> r.context().tags().contains(value);
      case "site" -> site(value);
      default ->
          throw new IllegalArgumentException(
              "release by \"" + by + "\"? It can be owner, service, tag, site or all");
    };
  }

  private static boolean isOwner(Owner owner, String name) {
    return owner != null && owner.name().equals(name);
  }

  private Predicate<Registration> site(String value) {
    Set<Site> accused = new HashSet<>();
    for (Leak leak : target.report(false).leaks()) {
      if (leak.id().equals(value)) {
        accused.add(leak.state().site());
      }
    }
    return r -> accused.contains(r.site()) || isSite(r.site(), value);
  }

  private static boolean isSite(Site site, String value) {
    Frame blame = site.blame();
    return value.equals("site-" + site.id())
        || (blame != null
            && (value.equals(blame.className())
                || value.equals(blame.name())
                || value.equals(blame.name() + ":" + blame.line())));
  }

  /** Adds up live registrations by site. */
  private void count(Predicate<Registration> which, Map<Site, Integer> sites) {
    target
        .registry()
        .forEach(
            r -> {
              if (which.test(r)) {
                sites.merge(r.site(), 1, Integer::sum);
              }
            });
  }

  private static int sum(Map<Site, Integer> sites) {
    int sum = 0;
    for (int n : sites.values()) {
      sum += n;
    }
    return sum;
  }

  private static List<String> lines(Map<Site, Integer> sites) {
    List<String> lines = new ArrayList<>();
    sites.forEach((site, n) -> lines.add(n + " of " + site));
    return lines;
  }

  private record Outcome(int matched, Cleanup done, int remaining, List<String> sites)
      implements ReleaseView {
    @Override
    public int getMatched() {
      return matched;
    }

    @Override
    public int getReleased() {
      return done.released();
    }

    @Override
    public int getFailed() {
      return done.failed();
    }

    @Override
    public int getLate() {
      return done.late();
    }

    @Override
    public int getSkipped() {
      return done.skipped();
    }

    @Override
    public int getRemaining() {
      return remaining;
    }

    @Override
    public List<String> getSites() {
      return sites;
    }
  }
}
