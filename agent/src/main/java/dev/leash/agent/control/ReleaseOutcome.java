package dev.leash.agent.control;

import dev.leash.agent.control.VerifiedRelease.Seen;
import java.util.List;

/**
 * What a release did, in types that JMX can carry.
 *
 * @param matched how many registrations were meant
 * @param seen what became of them
 * @param remaining how many are still live; -1 if nobody looked
 * @param sites where they were made, a line each
 */
record ReleaseOutcome(int matched, Seen seen, int remaining, List<String> sites)
    implements ReleaseView {
  @Override
  public int getMatched() {
    return matched;
  }

  @Override
  public int getReleased() {
    return seen.cleanup().released();
  }

  @Override
  public int getFailed() {
    return seen.cleanup().failed();
  }

  @Override
  public int getLate() {
    return seen.cleanup().late();
  }

  @Override
  public int getSkipped() {
    return seen.cleanup().skipped();
  }

  @Override
  public int getRemaining() {
    return remaining;
  }

  @Override
  public List<String> getSites() {
    return sites;
  }

  @Override
  public long getForetoldListeners() {
    return seen.foretoldListeners();
  }

  @Override
  public long getForetoldBytes() {
    return seen.foretoldBytes();
  }

  @Override
  public int getFreedListeners() {
    return seen.listeners() == null ? -1 : seen.listeners().freed();
  }

  @Override
  public int getHeldListeners() {
    return seen.listeners() == null ? -1 : seen.listeners().held();
  }

  @Override
  public int getUnjudgedListeners() {
    return seen.listeners() == null ? -1 : seen.listeners().unjudged();
  }

  @Override
  public long getFreedBytes() {
    return seen.freedBytes();
  }

  @Override
  public List<String> getHeldBy() {
    return seen.heldBy();
  }
}
