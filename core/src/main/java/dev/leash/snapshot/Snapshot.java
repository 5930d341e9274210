package dev.leash.snapshot;

import dev.leash.site.Site;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a registry knew at one moment. Immutable; no live object in it, only text and numbers.
 *
 * @param takenAt when, in milliseconds of the registry's clock, which started at 0 with it
 * @param total all registrations
 * @param peakLive the highest number of live registrations seen at once
 * @param cleanupErrors releases called by Leash that threw
 * @param sites every site seen, in the order of appearance
 * @param byService counts by service; registrations without one are left out
 * @param byOwner counts by owner name; registrations without one are left out
 * @param byTag counts by tag
 */
public record Snapshot(
    long takenAt,
    Counts total,
    long peakLive,
    long cleanupErrors,
    List<SiteState> sites,
    Map<String, Counts> byService,
    Map<String, Counts> byOwner,
    Map<String, Counts> byTag) {

  /** Copies what was handed in. */
  public Snapshot {
    sites = List.copyOf(sites);
    byService = Map.copyOf(byService);
    byOwner = Map.copyOf(byOwner);
    byTag = Map.copyOf(byTag);
  }

  /** The same as of another moment, in milliseconds of the registry's clock. */
  public Snapshot at(long millis) {
    return new Snapshot(millis, total, peakLive, cleanupErrors, sites, byService, byOwner, byTag);
  }

  /** The same moment with other sites. */
  public Snapshot with(List<SiteState> otherSites) {
    return with(total, otherSites);
  }

  /** The same moment with other sites, which add up to other counts. */
  public Snapshot with(Counts otherTotal, List<SiteState> otherSites) {
    return new Snapshot(
        takenAt, otherTotal, peakLive, cleanupErrors, otherSites, byService, byOwner, byTag);
  }

  /**
   * What became of the registrations of one site.
   *
   * @param site the code that registered
   * @param counts how many began and how they ended
   * @param sources what they were registered with
   * @param listeners what was registered
   * @param period when
   * @param context for whom
   * @param evidence what speaks against them
   */
  public record SiteState(
      Site site,
      Counts counts,
      SourceSummary sources,
      ListenerSummary listeners,
      RegistrationPeriod period,
      ContextSummary context,
      SiteEvidence evidence) {

    /** The same with what a look at the heap showed. */
    public SiteState with(Holding holding) {
      return with(evidence.holding(holding));
    }

    /** The same with other evidence. */
    public SiteState with(SiteEvidence other) {
      return new SiteState(site, counts, sources, listeners, period, context, other);
    }

    /** The same with other owners. */
    public SiteState with(List<OwnerState> otherOwners) {
      return new SiteState(
          site,
          counts,
          sources,
          listeners,
          period,
          new ContextSummary(otherOwners, context.service(), context.tags()),
          evidence);
    }
  }

  /**
   * What one owner has at one site.
   *
   * @param owner its name
   * @param live how many live registrations
   * @param ended whether the owner's life is over
   * @param endedBy what ended it, such as {@code Panel.dispose()}; null while it lives, and where
   *     that is not known
   */
  public record OwnerState(String owner, long live, boolean ended, @Nullable String endedBy) {

    /** The same where it is not known what ended it. */
    public OwnerState(String owner, long live, boolean ended) {
      this(owner, live, ended, null);
    }
  }
}
