package dev.leash.detect;

import dev.leash.site.Site;
import dev.leash.snapshot.SiteShare;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The same scenario, again and again: what grows by one or more in each round is a leak, however
 * small; what grows in the first rounds only is a cache or a pool that fills.
 *
 * <p>Ask for a garbage collection before each snapshot. Not thread-safe.
 */
public final class RepeatedRunDetector {

  /** Fewer repeats than this prove nothing. */
  public static final int LEAST = 3;

  private final Predicate<String> ignored;
  private final List<Map<Site, Long>> live = new ArrayList<>();
  private List<SiteState> last = List.of();

  /**
   * No rounds yet.
   *
   * @param ignored class names that are never to be blamed
   */
  public RepeatedRunDetector(Predicate<String> ignored) {
    this.ignored = ignored;
  }

  /** Adds what is live after a round; the first one is what is there before any. */
  public void add(Snapshot snapshot) {
    List<SiteShare> all = new ArrayList<>();
    for (SiteState state : snapshot.sites()) {
      all.add(new SiteShare(state, state.counts().live()));
    }
    add(all);
  }

  /** The same where only some of what is live counts. */
  public void add(List<SiteShare> shares) {
    Map<Site, Long> counts = new HashMap<>();
    List<SiteState> states = new ArrayList<>();
    for (SiteShare share : shares) {
      counts.merge(share.state().site(), share.live(), Long::sum);
      states.add(share.state());
    }
    live.add(counts);
    last = states;
  }

  /**
   * The sites that grew in every round.
   *
   * @return empty if there were fewer than {@value #LEAST} rounds
   */
  public List<Leak> judge() {
    List<Leak> leaks = new ArrayList<>();
    if (live.size() <= LEAST) {
      return leaks;
    }
    LeakIds ids = new LeakIds();
    for (SiteState state : last) {
      String id = ids.next(state.site());
      if (state.site().isAccusable(ignored)) {
        grown(state).ifPresent(growth -> leaks.add(leak(id, state, growth)));
      }
    }
    return leaks;
  }

  /** The least growth of a round, and that of all; empty if there was a round without. */
  private Optional<long[]> grown(SiteState state) {
    long least = Long.MAX_VALUE;
    for (int i = 1; i < live.size(); i++) {
      long growth = at(i, state) - at(i - 1, state);
      if (growth < 1) {
        return Optional.empty();
      }
      least = Math.min(least, growth);
    }
    return Optional.of(new long[] {least, at(live.size() - 1, state) - at(0, state)});
  }

  private long at(int round, SiteState state) {
    return live.get(round).getOrDefault(state.site(), 0L);
  }

  private Leak leak(String id, SiteState state, long[] growth) {
    int rounds = live.size() - 1;
    return new Leak(
        id,
        Verdict.ACCUMULATING,
        Confidence.HIGH,
        state,
        growth[1],
        List.of(
            "grew in each of "
                + rounds
                + " rounds, by "
                + growth[0]
                + " or more, by "
                + growth[1]
                + " in all"));
  }
}
