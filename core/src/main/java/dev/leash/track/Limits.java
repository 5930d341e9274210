package dev.leash.track;

import dev.leash.registry.RegistryView;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Warns when an owner or a service comes near its limit or goes over it, and each minute when
 * everything together is very much. The same warning comes again only when the number has grown by
 * half.
 */
final class Limits {

  /** From so many live registrations on, people should know. */
  static final long HIGH = 10_000;

  private static final long MINUTE = 60_000;

  private final Consumer<String> warnings;
  private final Map<String, Long> told = new HashMap<>();
  private long nextMinute = MINUTE;

  Limits(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  void check(RegistryView registry, Settings settings, long now) {
    Snapshot snapshot = registry.snapshot();
    check(snapshot, "owner", snapshot.byOwner(), settings.maxPerOwner(), settings.warnAt());
    check(snapshot, "service", snapshot.byService(), settings.maxPerService(), settings.warnAt());
    if (now >= nextMinute) {
      nextMinute = now + MINUTE;
      warnOfAll(snapshot);
    }
  }

  private void check(
      Snapshot snapshot, String what, Map<String, Counts> group, int limit, double warnAt) {
    if (limit == 0) {
      return;
    }
    for (Map.Entry<String, Counts> entry : group.entrySet()) {
      long live = entry.getValue().live();
      String who = what + " " + entry.getKey();
      if (live < limit * warnAt) {
        told.remove(who);
      } else if (news(who, live)) {
        String state = live > limit ? ", over its limit of " : ", near its limit of ";
        warnings.accept(
            who + " has " + live + " live registrations" + state + limit + advice(snapshot, what));
      }
    }
  }

  private void warnOfAll(Snapshot snapshot) {
    long live = snapshot.total().live();
    if (live >= HIGH && news("all", live)) {
      warnings.accept(live + " registrations are live" + advice(snapshot, "service"));
    }
  }

  private boolean news(String who, long live) {
    Long before = told.get(who);
    if (before != null && live < before + before / 2) {
      return false;
    }
    told.put(who, live);
    return true;
  }

  private static String advice(Snapshot snapshot, String what) {
    SiteState most = null;
    for (SiteState state : snapshot.sites()) {
      if (most == null || state.counts().live() > most.counts().live()) {
        most = state;
      }
    }
    String where =
        most == null
            ? ""
            : "; most of all are registered at "
                + Objects.requireNonNullElse(most.site().blame(), "an unknown place")
                + ": "
                + most.counts().live();
    String limit = what.equals("owner") ? "maxPerOwner" : "maxPerService";
    return where
        + ". Release what is no longer needed, share one registration among many, set a timeout, or"
        + " raise "
        + limit
        + " if that many are meant.";
  }
}
