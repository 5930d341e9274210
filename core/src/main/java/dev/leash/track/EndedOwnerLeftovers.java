package dev.leash.track;

import dev.leash.detect.OwnerEndedDetector;
import dev.leash.detect.OwnerEndedDetector.Whose;
import dev.leash.owner.Component;
import dev.leash.owner.Lifetimes;
import dev.leash.owner.Owner;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.snapshot.Snapshot.SiteState;
import dev.leash.snapshot.SnapshotRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what ended owners left behind and may be released for that reason alone: registrations that
 * would be accused of {@code OWNER_ENDED}, once the grace time is over. A site that was accused
 * once stays so, because what it left before is gone by then.
 *
 * <p>Not thread-safe.
 */
public final class EndedOwnerLeftovers {

  /**
   * What was left at one site.
   *
   * @param site the code that registered
   * @param ids which registrations
   * @param how what ended their owners, in words
   */
  public record Leftover(Site site, Set<Long> ids, String how) {

    /** Copies the set. */
    public Leftover {
      ids = Set.copyOf(ids);
    }
  }

  /** A live registration of an accused site, and the component that it belongs to. */
  private record Candidate(Registration registration, Whose whose, Component component) {}

  private final Registry registry;
  private final Lifetimes lifetimes;
  private final Predicate<String> ignored;
  private final long graceMillis;
  private final Map<Site, Whose> accused = new HashMap<>();

  /**
   * Nothing was accused yet.
   *
   * @param lifetimes what is known of components
   * @param ignored which blamed classes are left alone
   * @param graceMillis how long ago an owner must have ended
   */
  public EndedOwnerLeftovers(
      Registry registry, Lifetimes lifetimes, Predicate<String> ignored, long graceMillis) {
    this.registry = registry;
    this.lifetimes = lifetimes;
    this.ignored = ignored;
    this.graceMillis = graceMillis;
  }

  /** What is left now. */
  public List<Leftover> find() {
    for (SiteState state :
        registry.snapshot(new SnapshotRequest(lifetimes, 0, 0, 0, false)).sites()) {
      Whose whose = OwnerEndedDetector.whose(state, graceMillis);
      if (whose != null && state.site().isAccusable(ignored)) {
        accused.putIfAbsent(state.site(), whose);
      }
    }
    return accused.isEmpty() ? List.of() : left();
  }

  private List<Leftover> left() {
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Long> latest = new HashMap<>();
    registry.forEach(
        registration -> {
          Object listener = registration.listener();
          Component component = listener == null ? null : lifetimes.componentOf(listener);
          if (component != null) {
            latest.merge(component.identity(), registration.id(), Math::max);
          }
          Whose whose = accused.get(registration.site());
          if (whose != null) {
            candidates.add(new Candidate(registration, whose, component));
          }
        });
    Map<Site, Set<Long>> ids = new HashMap<>();
    Map<Site, String> how = new HashMap<>();
    for (Candidate candidate : candidates) {
      String end = endOf(candidate, latest);
      if (end != null) {
        Site site = candidate.registration().site();
        ids.computeIfAbsent(site, s -> new HashSet<>()).add(candidate.registration().id());
        how.put(site, end);
      }
    }
    List<Leftover> all = new ArrayList<>();
    ids.forEach((site, some) -> all.add(new Leftover(site, some, how.get(site))));
    return all;
  }

  /** What ended the owner of a registration long enough ago; null if nothing did. */
  private String endOf(Candidate candidate, Map<Integer, Long> latest) {
    if (candidate.whose() == Whose.COMPONENT) {
      Component component = candidate.component();
      // Who registers after its end was stopped and started again.
      return component != null
              && component.ended()
              && isLongAgo(component.endedAt())
              && latest.get(component.identity()) <= component.endedAfter()
          ? component.endedBy()
          : null;
    }
    Owner owner = candidate.registration().context().owner();
    return owner != null
            && owner.ended()
            && isLongAgo(owner.endedAt())
            && (owner.declared() || candidate.whose() == Whose.CONTEXT)
        ? owner.endedBy()
        : null;
  }

  private boolean isLongAgo(long nanoTime) {
    return System.nanoTime() - nanoTime >= graceMillis * 1_000_000;
  }
}
