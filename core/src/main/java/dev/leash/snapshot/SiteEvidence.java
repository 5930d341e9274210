package dev.leash.snapshot;

import dev.leash.site.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against the registrations of one site, in numbers. Immutable, no live object in it.
 *
 * @param owners registrations whose owner, known from the context, ended
 * @param components registrations of components that ended
 * @param loaders registrations of listeners whose class loader was closed
 * @param handlesLost how many on the source with most of them can't be taken back any more, because
 *     the handle was the only way and is gone
 * @param retained what was released and is held none the less
 * @param expired what is older than its timeout
 * @param over the limit that is exceeded, with this site in front; null if none
 * @param component the class of the components that register here; null if unknown
 * @param releases who takes such registrations back
 * @param holding who holds the listeners
 * @param repeats how many live registrations repeat another one of this site on the same source: a
 *     listener of the same class that does the same for the same objects
 * @param outlived what lives much longer than all that was taken back
 */
public record SiteEvidence(
    Ended owners,
    Ended components,
    Ended loaders,
    long handlesLost,
    Retained retained,
    Expired expired,
    @Nullable Over over,
    @Nullable String component,
    Releases releases,
    Holding holding,
    long repeats,
    Outlived outlived) {

  /** Nothing speaks against them. */
  public static final SiteEvidence NONE =
      new SiteEvidence(
          Ended.NONE,
          Ended.NONE,
          Ended.NONE,
          0,
          Retained.NONE,
          Expired.NONE,
          null,
          null,
          Releases.NONE,
          Holding.UNKNOWN,
          0,
          Outlived.NONE);

  /** The same with other ended owners. */
  public SiteEvidence owners(Ended others) {
    return new SiteEvidence(
        others,
        components,
        loaders,
        handlesLost,
        retained,
        expired,
        over,
        component,
        releases,
        holding,
        repeats,
        outlived);
  }

  /** The same with what a look at the heap showed. */
  public SiteEvidence holding(Holding seen) {
    return new SiteEvidence(
        owners,
        components,
        loaders,
        handlesLost,
        retained,
        expired,
        over,
        component,
        releases,
        seen,
        repeats,
        outlived);
  }

  /**
   * Registrations left behind by owners whose lives are over.
   *
   * @param all those of all such owners
   * @param declared those of owners that were named by the application itself
   * @param sources on how many different sources they are
   * @param ends the ends of these owners
   * @param living what owners of the same sorts have registered at the same site whose lives go on
   * @param unsure what was left by those of which it is only likely that they ended, and none of
   *     their kind lives on to show it; not among {@code all}
   */
  public record Ended(Left all, Left declared, long sources, Ends ends, Left living, Left unsure) {

    /** None. */
    public static final Ended NONE =
        new Ended(Left.NOTHING, Left.NOTHING, 0, Ends.NONE, Left.NOTHING, Left.NOTHING);

    /** The same with what was left by those that may have ended. */
    public Ended unsure(Left left) {
      return new Ended(all, declared, sources, ends, living, left);
    }

    /**
     * The same where some registrations are gone, perhaps just those that were left behind.
     *
     * @param gone how many are; none if negative
     */
    public Ended without(long gone) {
      return gone <= 0
          ? this
          : new Ended(all.without(gone), declared.without(gone), sources, ends, living, unsure);
    }
  }

  /**
   * How much was left behind.
   *
   * @param live how many registrations
   * @param by how many different owners left them
   */
  public record Left(long live, long by) {

    /** Nothing was. */
    public static final Left NOTHING = new Left(0, 0);

    private Left without(long gone) {
      return live <= gone ? NOTHING : new Left(live - gone, Math.min(by, live - gone));
    }
  }

  /**
   * How the lives of some owners came to their ends.
   *
   * @param name what most of the owners are called
   * @param how what ended them, in words
   * @param alike how many owners of the same class ended in all, those that left nothing included
   * @param presumed how many of these ends are no more than likely, because of what ended them
   * @param after what happened after the first of these ends
   */
  public record Ends(
      @Nullable String name, @Nullable String how, long alike, long presumed, Afterwards after) {

    /** Nobody's did. */
    public static final Ends NONE = new Ends(null, null, 0, 0, Afterwards.NOTHING);
  }

  /**
   * What happened after a first end.
   *
   * @param wentOn whether registrations were made at the same site
   * @param othersWentOn whether registrations were made at other sites
   * @param millis how long ago that end was, in milliseconds
   */
  public record Afterwards(boolean wentOn, boolean othersWentOn, long millis) {

    /** Nothing. */
    public static final Afterwards NOTHING = new Afterwards(false, false, 0);
  }

  /**
   * The lines of the application that release registrations, of each sort the first few that were
   * seen; and who called for them.
   *
   * @param here those that release registrations of this site
   * @param ofOwners those that release registrations that owners of the same class made elsewhere
   * @param callers what became of registrations of this site, by who called it; empty if that was
   *     always the same, or too many
   */
  public record Releases(List<Frame> here, List<Frame> ofOwners, List<CallerCounts> callers) {

    /** One in so many live ones may be another caller's, who has not taken it back yet. */
    private static final long ONE_IN = 10;

    /** None was seen. */
    public static final Releases NONE = new Releases(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Releases {
      here = List.copyOf(here);
      ofOwners = List.copyOf(ofOwners);
      callers = List.copyOf(callers);
    }

    /** Where nothing is known of the callers. */
    public Releases(List<Frame> here, List<Frame> ofOwners) {
      this(here, ofOwners, List.of());
    }

    /**
     * The callers that forget what others take back, if that tells the live registrations from the
     * others; empty if it does not. What is live only because it came last is not forgotten.
     */
    public List<Frame> forgets() {
      List<Frame> forgetting = new ArrayList<>();
      long live = 0;
      long forgotten = 0;
      for (CallerCounts caller : callers) {
        live += caller.live();
        if (caller.forgets() && callers.stream().anyMatch(other -> other.passesOver(caller))) {
          forgotten += caller.live();
          forgetting.add(caller.caller());
        }
      }
      return forgotten * ONE_IN >= live * (ONE_IN - 1) ? List.copyOf(forgetting) : List.of();
    }
  }

  /**
   * Registrations that are older than they may become.
   *
   * @param live how many live registrations are
   * @param oldest the age of the oldest of those, in milliseconds
   * @param timeout how old they may become, in milliseconds
   */
  public record Expired(long live, long oldest, long timeout) {

    /** None. */
    public static final Expired NONE = new Expired(0, 0, 0);
  }

  /**
   * Live registrations that are three times as old as any became that was taken back, and older
   * than three that are gone.
   *
   * @param live how many there are
   * @param takenBack of how many it is known how old they became
   * @param longest how old the oldest of those became, in milliseconds
   */
  public record Outlived(long live, long takenBack, long longest) {

    /** None. */
    public static final Outlived NONE = new Outlived(0, 0, 0);
  }

  /**
   * What became of the listeners that were released.
   *
   * @param checked how many were looked at: a sample of those released
   * @param held how many of them the library still holds
   * @param where one place where it does, in words
   */
  public record Retained(long checked, long held, @Nullable String where) {

    /** Nothing is held. */
    public static final Retained NONE = new Retained(0, 0, null);
  }

  /**
   * A limit that is exceeded.
   *
   * @param what whose limit it is: {@code owner} or {@code service}
   * @param name which one
   * @param live how many live registrations it has
   * @param limit how many it may have
   * @param here how many of them this site made, which is more than any other site
   */
  public record Over(String what, String name, long live, long limit, long here) {}
}
