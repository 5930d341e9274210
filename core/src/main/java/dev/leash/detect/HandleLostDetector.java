package dev.leash.detect;

import dev.leash.event.Kind;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/**
 * The only way to take registrations back was their handles, and those are gone. Few of them are
 * what a program registers once for as long as it runs, so the numbers must be those of an
 * accumulation as well; or the application keeps the handles of others that it made at the same
 * line, as where a field that held one is overwritten.
 */
final class HandleLostDetector implements Detector {

  /** So many are enough where the handles of others are kept. */
  static final long FEW = 3;

  /** So many of the live registrations must have lost their handles: nine of ten. */
  static final long TENTHS = 9;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    long lost = state.evidence().handlesLost();
    long live = state.sources().most();
    if (isOverwritten(state)) {
      return Optional.of(finding(Confidence.MEDIUM, state, view));
    }
    return lost * 10 >= live * TENTHS && AccumulatingDetector.grows(state, view)
        ? Optional.of(finding(Confidence.HIGH, state, view))
        : Optional.empty();
  }

  /** Nobody keeps the handle of a task that runs once, or of a callback that is called once. */
  private static boolean isOverwritten(SiteState state) {
    long lost = state.evidence().handlesLost();
    Kind kind = state.site().api().kind();
    return lost >= FEW
        && lost < state.counts().live()
        && state.sources().live() == 1
        && kind != Kind.TIMER
        && kind != Kind.FUTURE;
  }

  private static Finding finding(Confidence confidence, SiteState state, View view) {
    long lost = state.evidence().handlesLost();
    return new Finding(
        Verdict.HANDLE_LOST,
        confidence,
        lost,
        List.of(
            lost
                + " of "
                + state.sources().most()
                + " handles on one source were collected unreleased; nothing else can undo"
                + " these registrations",
            state.counts().registered()
                + " registered, "
                + state.counts().released()
                + " released, "
                + state.counts().live()
                + " "
                + view.alive()));
  }
}
