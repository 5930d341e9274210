package dev.leash.detect;

import dev.leash.registry.Facts.Ended;
import dev.leash.registry.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The owner's life is over, the registration is not.
 *
 * <p>An owner that the application named is taken at its word. Of an owner that Leash inferred, one
 * leftover proves nothing: something was made for the whole application while that owner happened
 * to be at work. Accused is what one owner after another leaves on the same few sources while life
 * goes on.
 */
final class OwnerEnded implements Detector {

  /** Of so many owners that ended, one at least must have left something. */
  static final long ONE_IN = 10;

  /** An end so long ago, in milliseconds, was not the end of the program. */
  static final long LONG_AGO = 5_000;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Ended owners = state.facts().owners();
    if (owners.declaredLive() > 0 && owners.sinceFirst() >= view.grace()) {
      return Optional.of(finding(owners, owners.declaredLive(), owners.declared(), state, view));
    }
    if (oneAfterAnother(owners, view)) {
      return Optional.of(finding(owners, owners.live(), owners.by(), state, view));
    }
    Ended components = state.facts().components();
    if (oneAfterAnother(components, view)) {
      return Optional.of(finding(components, components.live(), components.by(), state, view));
    }
    return Optional.empty();
  }

  private static boolean oneAfterAnother(Ended ended, View view) {
    return ended.by() >= 2
        && ended.by() > ended.sources()
        && ended.by() * ONE_IN >= ended.alike()
        && ended.sinceFirst() >= view.grace()
        && (ended.wentOn() || ended.sinceFirst() >= LONG_AGO);
  }

  private static Finding finding(Ended ended, long live, long by, SiteState state, View view) {
    List<String> evidence = new ArrayList<>();
    evidence.add(
        by
            + " of "
            + Math.max(by, ended.alike())
            + " that ended ("
            + ended.name()
            + ") left "
            + live
            + (live == 1 ? " registration" : " registrations")
            + " behind, "
            + view.alive());
    evidence.add("ended by " + ended.how());
    String partners = Partners.of(state, ended, view);
    if (partners != null) {
      evidence.add(partners);
    }
    return new Finding(Verdict.OWNER_ENDED, Confidence.CERTAIN, live, evidence);
  }
}
