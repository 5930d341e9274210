package dev.leash.agent.intake;

import dev.leash.site.Site;

/**
 * What walks have found so far for one key: always the same, or not. It is believed only after
 * several walks agreed, it is checked again every now and then, and once two walks disagreed it is
 * never believed again.
 *
 * <p>Races are harmless: a lost count means one walk more or less.
 */
final class SiteMemo {

  private static final int FIRST_WALKS = 16;

  /** The first check by walking comes after so many calls, each further one after twice as many. */
  private static final int FIRST_CHECK = 512;

  /** However often it agreed: one call in so many is checked. A walk costs as much as 50 calls. */
  private static final int CHECKED_ONE_IN = 16_384;

  /** After so many walks the next one is worth avoiding. */
  private static final int HOT = 4096;

  private final CallingLines callers = new CallingLines();
  private Site site;
  private int agreed;
  private boolean disagreed;
  private int untilCheck = FIRST_CHECK;
  private int nextCheck = FIRST_CHECK;
  private int walks;

  /** Whether {@link #site} can be taken for the answer this time; never with leak checks. */
  boolean believed() {
    Site known = site; // another thread's count may be seen before its site
    return agreed >= FIRST_WALKS && !disagreed && !checkIsDue() && known != null && !known.exact();
  }

  private boolean checkIsDue() {
    if (--untilCheck > 0) {
      return false;
    }
    nextCheck = Math.min(nextCheck * 2, CHECKED_ONE_IN);
    untilCheck = nextCheck;
    return true;
  }

  /** Counts a walk; true for one of them, when there have been many. */
  boolean becameHot() {
    return ++walks == HOT;
  }

  /** Who called the code to blame. */
  CallingLines callers() {
    return callers;
  }

  /** What all walks found. */
  Site site() {
    return site;
  }

  /** A walk found this. */
  void found(Site walked) {
    if (agreed == 0) {
      site = walked;
    }
    if (site == walked) {
      agreed++;
    } else {
      disagreed = true;
    }
  }
}
