package dev.leash.detect;

import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/**
 * The only way to take registrations back was their handles, and those are gone. Few of them are
 * what a program registers once for as long as it runs, so the numbers must be those of an
 * accumulation as well.
 */
final class HandleLostDetector implements Detector {

  /** So many of the live registrations must have lost their handles: nine of ten. */
  static final long TENTHS = 9;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    long lost = state.evidence().handlesLost();
    long live = state.sources().most();
    if (lost * 10 < live * TENTHS || !AccumulatingDetector.grows(state, view)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.HANDLE_LOST,
            Confidence.HIGH,
            lost,
            List.of(
                lost
                    + " of "
                    + live
                    + " handles on one source were collected unreleased; nothing else can undo"
                    + " these registrations",
                state.counts().registered()
                    + " registered, "
                    + state.counts().released()
                    + " released, "
                    + state.counts().live()
                    + " "
                    + view.alive())));
  }
}
