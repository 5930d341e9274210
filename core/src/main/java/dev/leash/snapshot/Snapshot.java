package dev.leash.snapshot;

import dev.leash.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The same moment with other sites. */
  public Snapshot with(List<SiteState> otherSites) {
    return new Snapshot(
        takenAt, total, peakLive, cleanupErrors, otherSites, byService, byOwner, byTag);
  }

  /**
   * What became of the registrations of one site.
   *
   * @param site the code that registered
   * @param counts how many began and how they ended
   * @param sourceClass the class of the first source seen; null for a static source
   * @param listenerClass the class of the first listener seen; null if unknown
   * @param sources how many different sources have live registrations of this site
   * @param mostOnOneSource the live registrations of the source that has most of them
   * @param endedOnThatSource how many this site once had on that source and has no more, those that
   *     Leash released itself left out
   * @param lostOnlySource whether all registrations ever made here were with the same object, and
   *     it was collected
   * @param extraCopies live registrations whose listener is live on the same source already
   * @param firstAt when the first registration was made, in milliseconds of the registry's clock
   * @param lastAt when the last one was made
   * @param owners who the live registrations belong to
   * @param service the service that most live registrations belong to; null if none
   * @param tags the tags of the live registrations
   * @param evidence what speaks against them
   */
  public record SiteState(
      Site site,
      Counts counts,
      String sourceClass,
      String listenerClass,
      int sources,
      long mostOnOneSource,
      long endedOnThatSource,
      boolean lostOnlySource,
      long extraCopies,
      long firstAt,
      long lastAt,
      List<OwnerState> owners,
      String service,
      Set<String> tags,
      SiteEvidence evidence) {

    /** A site against which nothing speaks but its counts. */
    public SiteState(
        Site site,
        Counts counts,
        String sourceClass,
        String listenerClass,
        int sources,
        long mostOnOneSource,
        long endedOnThatSource,
        boolean singleSource,
        long extraCopies,
        long firstAt,
        long lastAt,
        List<OwnerState> owners,
        String service,
        Set<String> tags) {
      this(
          site,
          counts,
          sourceClass,
          listenerClass,
          sources,
          mostOnOneSource,
          endedOnThatSource,
          singleSource,
          extraCopies,
          firstAt,
          lastAt,
          owners,
          service,
          tags,
          SiteEvidence.NONE);
    }

    /** The same with other owners. */
    public SiteState with(List<OwnerState> otherOwners) {
      return new SiteState(
          site,
          counts,
          sourceClass,
          listenerClass,
          sources,
          mostOnOneSource,
          endedOnThatSource,
          lostOnlySource,
          extraCopies,
          firstAt,
          lastAt,
          otherOwners,
          service,
          tags,
          evidence);
    }

    /** Copies what was handed in. */
    public SiteState {
      owners = List.copyOf(owners);
      tags = Set.copyOf(tags);
    }
  }

  /**
   * What one owner has at one site.
   *
   * @param owner its name
   * @param live how many live registrations
   * @param ended whether the owner's life is over
   */
  public record OwnerState(String owner, long live, boolean ended) {}
}
