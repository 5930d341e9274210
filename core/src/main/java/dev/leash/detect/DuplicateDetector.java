package dev.leash.detect;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/**
 * The same listener on the same source more than once: it will be told everything twice. A task may
 * be scheduled as often as it is wanted; one that captures nothing is the same object each time. A
 * future tells each callback once, and is done.
 */
final class DuplicateDetector implements Detector {

  /** So many that lists of an API have twice of which only the shape is known are no accident. */
  static final long SEEN = 3;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    long extra = extra(state);
    EventApi api = state.site().api();
    if (extra == 0 || mayRepeat(api.kind())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.DUPLICATE,
            Confidence.MEDIUM,
            extra,
            List.of(
                extra
                    + (extra == 1 ? " registration repeats" : " registrations repeat")
                    + " a listener that its source has already; it is told every event again")));
  }

  /** An API that was discovered may keep one copy only, unless the heap shows that it has more. */
  private static long extra(SiteState state) {
    long extra = state.listeners().extraCopies();
    if (!state.site().api().discovered()) {
      return extra;
    }
    long seen = Math.min(extra, state.evidence().holding().copies());
    return seen >= SEEN ? seen : 0;
  }

  private static boolean mayRepeat(Kind kind) {
    return kind == Kind.TIMER || kind == Kind.HEARTBEAT || kind == Kind.FUTURE;
  }
}
