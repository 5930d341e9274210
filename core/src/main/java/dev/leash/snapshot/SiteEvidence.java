package dev.leash.snapshot;

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
 */
public record SiteEvidence(
    Ended owners,
    Ended components,
    Ended loaders,
    long handlesLost,
    Retained retained,
    Expired expired,
    @Nullable Over over,
    @Nullable String component) {

  /** Nothing speaks against them. */
  public static final SiteEvidence NONE =
      new SiteEvidence(
          Ended.NONE, Ended.NONE, Ended.NONE, 0, Retained.NONE, Expired.NONE, null, null);

  /**
   * Registrations left behind by owners whose lives are over.
   *
   * @param all those of all such owners
   * @param declared those of owners that were named by the application itself
   * @param sources on how many different sources they are
   * @param ends the ends of these owners
   */
  public record Ended(Left all, Left declared, long sources, Ends ends) {

    /** None. */
    public static final Ended NONE = new Ended(Left.NOTHING, Left.NOTHING, 0, Ends.NONE);
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
  }

  /**
   * How the lives of some owners came to their ends.
   *
   * @param name what most of the owners are called
   * @param how what ended them, in words
   * @param alike how many owners of the same class ended in all, those that left nothing included
   * @param wentOn whether registrations were made at the site after the first of these ends
   * @param sinceFirst how long ago the first of them ended, in milliseconds
   */
  public record Ends(
      @Nullable String name, @Nullable String how, long alike, boolean wentOn, long sinceFirst) {

    /** Nobody's did. */
    public static final Ends NONE = new Ends(null, null, 0, false, 0);
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
