package dev.leash.detect;

import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Afterwards;
import dev.leash.snapshot.SiteEvidence.Ended;
import dev.leash.snapshot.SiteEvidence.Ends;
import dev.leash.snapshot.SiteEvidence.Left;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The owner's life is over, the registration is not, and life went on: others like it live and are
 * registered, or registrations were made since, or the end was long ago.
 *
 * <p>An owner that the application named is taken at its word. An owner that the context told may
 * only have been at work when something was made for the whole application, so one leftover proves
 * nothing: accused is what one owner after another leaves on the same few sources. A component is
 * what the listener itself works for; one is enough where the heap shows that nothing else holds
 * it, or where others like it live on.
 *
 * <p>An object that would be garbage but for its registration, while others of its class are in
 * use, has come to its end as well, whatever ended it: its owner went on with the next.
 */
public final class OwnerEndedDetector implements Detector {

  /** Of so many owners that ended, one at least must have left something. */
  static final long ONE_IN = 10;

  /** An end so long ago, in milliseconds, was not the end of the program. */
  static final long LONG_AGO = 5_000;

  /** Who goes on registering for so many milliseconds is not on the way down. */
  static final long A_WHILE = 1_000;

  /** So many that nothing else uses any more are no accident. */
  static final long DROPPED = 3;

  /** Whose ends speak against a site. */
  public enum Whose {
    /** Owners that the application named. */
    DECLARED,
    /** Owners that the context told, named or inferred. */
    CONTEXT,
    /** The components that the listeners work for. */
    COMPONENT
  }

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Whose whose = whose(state, view.grace());
    if (whose == null) {
      return state.evidence().holding().dropped() >= DROPPED
          ? Optional.of(droppedBy(state, view))
          : Optional.empty();
    }
    Ended ended =
        whose == Whose.COMPONENT ? state.evidence().components() : state.evidence().owners();
    Left left = whose == Whose.DECLARED ? ended.declared() : ended.all();
    return Optional.of(finding(ended.ends(), left, state, view));
  }

  /**
   * Whose ends prove that registrations of a site should be gone.
   *
   * @param grace how long ago, in milliseconds, the first of them must have ended
   * @return null if nobody's
   */
  public static Whose whose(SiteState state, long grace) {
    Ended owners = state.evidence().owners();
    if (owners.declared().live() > 0 && owners.ends().after().millis() >= grace) {
      return Whose.DECLARED;
    }
    if (oneAfterAnother(owners, grace)) {
      return Whose.CONTEXT;
    }
    Ended components = state.evidence().components();
    return (oneAfterAnother(components, grace) && !isRefuted(state, components))
            || leftAlone(state, components, grace)
        ? Whose.COMPONENT
        : null;
  }

  private static boolean oneAfterAnother(Ended ended, long grace) {
    long by = ended.all().by();
    return by >= 2
        && by > ended.sources()
        && by * ONE_IN >= ended.ends().alike()
        && lifeWentOn(ended, grace)
        && (ended.ends().presumed() < by || ended.living().by() > 0);
  }

  /** Whether the heap shows that no source has what was left by those that likely ended. */
  private static boolean isRefuted(SiteState state, Ended ended) {
    Holding holding = state.evidence().holding();
    return ended.ends().presumed() >= ended.all().by()
        && holding.known()
        && holding.heldOnly() == 0
        && holding.unknown() >= ended.all().live();
  }

  /** Whether a component left something that nothing else wants. */
  private static boolean leftAlone(SiteState state, Ended ended, long grace) {
    if (ended.all().live() == 0 || !lifeWentOn(ended, grace)) {
      return false;
    }
    if (state.evidence().holding().heldOnly() >= ended.all().live()) {
      // One of many may have made something for the whole application.
      return ended.all().by() * ONE_IN >= ended.ends().alike()
          && (ended.all().by() >= 2 || ended.living().by() > 0);
    }
    return ended.living().by() > 0
        && ended.ends().presumed() == 0
        && ended.sources() == 1
        && state.sources().live() == 1
        && !state.evidence().holding().mostlyInUse();
  }

  private static boolean lifeWentOn(Ended ended, long grace) {
    Afterwards after = ended.ends().after();
    return after.millis() >= grace
        && (after.wentOn()
            || (after.othersWentOn() && after.millis() >= A_WHILE)
            || ended.living().by() > 0
            || after.millis() >= LONG_AGO);
  }

  private static Finding droppedBy(SiteState state, View view) {
    Holding holding = state.evidence().holding();
    List<String> evidence = new ArrayList<>();
    evidence.add(
        holding.dropped()
            + " of "
            + state.counts().live()
            + " work for objects that nothing else uses any more, while others like them are in"
            + " use, "
            + view.alive());
    evidence.add(HoldingWords.of(holding));
    return new Finding(Verdict.OWNER_ENDED, Confidence.HIGH, holding.dropped(), evidence);
  }

  private static Finding finding(Ends ends, Left left, SiteState state, View view) {
    List<String> evidence = new ArrayList<>();
    evidence.add(
        left.by()
            + " of "
            + Math.max(left.by(), ends.alike())
            + " that ended ("
            + ends.name()
            + ") left "
            + left.live()
            + (left.live() == 1 ? " registration" : " registrations")
            + " behind, "
            + view.alive());
    evidence.add("ended by " + ends.how());
    if (state.evidence().holding().known()) {
      evidence.add(HoldingWords.of(state.evidence().holding()));
    }
    String hint = SiblingHint.of(state, ends, view);
    if (hint != null) {
      evidence.add(hint);
    }
    Confidence confidence = ends.presumed() < left.by() ? Confidence.CERTAIN : Confidence.MEDIUM;
    return new Finding(Verdict.OWNER_ENDED, confidence, left.live(), evidence);
  }
}
