package dev.leash.agent.control;

import dev.leash.agent.control.VerifiedRelease.Seen;
import dev.leash.owner.Owner;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.report.Report;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
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
    Predicate<Registration> which = which(by == null ? "" : by.trim(), value, verify && !dryRun);
    Map<Site, Integer> meant = new LinkedHashMap<>();
    long border = target.registry().lastId();
    Predicate<Registration> before = r -> r.id() <= border && which.test(r);
    if (dryRun) {
      return foretold(before);
    }
    if (!verify) {
      // Counted by the walk that chooses them: the application registers and releases meanwhile.
      Cleanup done =
          target
              .registry()
              .cleanUp(r -> before.test(r) && isMeant(r, meant), target.options().cleanupBudget());
      return new ReleaseOutcome(sum(meant), Seen.only(done), -1, lines(meant));
    }
    Seen seen =
        new VerifiedRelease(target.registry(), target.heapLook())
            .release(before, r -> isMeant(r, meant), target.options().cleanupBudget());
    target.registry().sweep();
    Map<Site, Integer> left = new LinkedHashMap<>();
    count(before, left);
    return new ReleaseOutcome(sum(meant), seen, sum(left), lines(meant));
  }

  /** What would be released, and what is meant as well but nobody knows how to release. */
  private ReleaseView foretold(Predicate<Registration> which) {
    Map<Site, Integer> releasable = new LinkedHashMap<>();
    Map<Site, Integer> others = new LinkedHashMap<>();
    Registry registry = target.registry();
    count(r -> which.test(r) && registry.canRelease(r), releasable);
    count(r -> which.test(r) && !registry.canRelease(r), others);
    List<String> lines = lines(releasable);
    lines(others).forEach(line -> lines.add(line + ", which Leash can't release"));
    Cleanup skipped = new Cleanup(0, 0, 0, sum(others));
    return new ReleaseOutcome(sum(releasable) + sum(others), Seen.only(skipped), -1, lines);
  }

  private static boolean isMeant(Registration registration, Map<Site, Integer> meant) {
    meant.merge(registration.site(), 1, Integer::sum);
    return true;
  }

  private Predicate<Registration> which(String by, String value, boolean collect) {
    boolean needsValue = !by.equals("all") && !by.equals("leaks");
    if (needsValue && (value == null || value.isBlank())) {
      throw new IllegalArgumentException("release by " + by + " needs a value");
    }
    return switch (by) {
      // What the JDK does for itself is not the application's, and may be what carries this call.
      case "all" -> r -> r.site().blame() != null;
      case "leaks" -> target.leaking(collect);
      case "owner" -> {
        known("owner has the name", value, target.registry().snapshot().byOwner());
        yield r -> isOwner(r.context().owner(), value);
      }
      case "service" -> {
        known("service has the name", value, target.registry().snapshot().byService());
        yield r -> value.equals(r.context().service());
      }
      case "tag" -> {
        known("registration has the tag", value, target.registry().snapshot().byTag());
        yield r -> r.context().tags().contains(value);
      }
      case "site" -> site(value);
      default ->
          throw new IllegalArgumentException(
              "release by \"" + by + "\"? It can be owner, service, tag, site, leaks or all");
    };
  }

  private static void known(String what, String name, Map<String, Counts> names) {
    if (!names.containsKey(name)) {
      throw new IllegalArgumentException(SiteNames.unknown(what, name, names.keySet()));
    }
  }

  private static boolean isOwner(Owner owner, String name) {
    return owner != null && owner.name().equals(name);
  }

  private Predicate<Registration> site(String value) {
    Set<Site> sites = new HashSet<>();
    Report report = target.report(false);
    report.leaks().stream()
        .filter(leak -> leak.id().equals(value))
        .forEach(leak -> sites.add(leak.state().site()));
    report.suspects().stream()
        .filter(suspect -> suspect.id().equals(value))
        .forEach(suspect -> sites.add(suspect.state().site()));
    if (sites.isEmpty()) {
      List<Site> all = target.registry().snapshot().sites().stream().map(SiteState::site).toList();
      sites.addAll(SiteNames.named(all, value));
    }
    return r -> sites.contains(r.site());
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
}
