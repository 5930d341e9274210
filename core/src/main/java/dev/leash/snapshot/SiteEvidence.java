package dev.leash.snapshot;

/**
 * What speaks against the registrations of one site, in numbers. Immutable, no live object in it.
 *
 * @param owners registrations whose owner, known from the context, ended
 * @param components registrations of components that ended
 * @param loaders registrations of listeners whose class loader was closed
 * @param handlesLost how many on the source with most of them can't be taken back any more, because
 *     the handle was the only way and is gone
 * @param retained what was released and is held none the less
 * @param expired how many live registrations are older than their timeout
 * @param oldest the age of the oldest of those, in milliseconds
 * @param timeout their timeout, in milliseconds
 * @param over the limit that is exceeded, with this site in front; null if none
 * @param component the class of the components that register here; null if unknown
 */
public record SiteEvidence(
    Ended owners,
    Ended components,
    Ended loaders,
    long handlesLost,
    Retained retained,
    long expired,
    long oldest,
    long timeout,
    Over over,
    String component) {

  /** Nothing speaks against them. */
  public static final SiteEvidence NONE =
      new SiteEvidence(Ended.NONE, Ended.NONE, Ended.NONE, 0, Retained.NONE, 0, 0, 0, null, null);

  /**
   * Registrations left behind by owners whose lives are over.
   *
   * @param live how many registrations
   * @param by how many different owners left them
   * @param sources on how many different sources they are
   * @param declared how many of those owners were named by the application itself
   * @param alike how many owners of the same class ended in all, those that left nothing included
   * @param name what most of them are called
   * @param how what ended them, in words
   * @param wentOn whether registrations were made at the site after the first of these ends
   * @param sinceFirst how long ago the first of them ended, in milliseconds
   * @param declaredLive how many registrations are those of declared owners
   */
  public record Ended(
      long live,
      long by,
      long sources,
      long declared,
      long alike,
      String name,
      String how,
      boolean wentOn,
      long sinceFirst,
      long declaredLive) {

    /** None. */
    public static final Ended NONE = new Ended(0, 0, 0, 0, 0, null, null, false, 0, 0);
  }

  /**
   * What became of the listeners that were released.
   *
   * @param checked how many were looked at: a sample of those released
   * @param held how many of them the library still holds
   * @param where one place where it does, in words
   */
  public record Retained(long checked, long held, String where) {

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
