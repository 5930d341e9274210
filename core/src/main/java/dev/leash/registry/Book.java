package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the sources share: the counts, by site, by service, owner and tag, and of all; the numbers
 * of registrations; and who has what. A begin is counted before its end, so whoever reads ends
 * first never sees more ends than begins.
 *
 * <p>Thread-safe.
 */
final class Book {

  /** After so many registrations with it a source gets a lap. */
  final int lapsAfter;

  private final Tallies tallies = new Tallies();
  private final Groups groups = new Groups();
  private final Owned owned = new Owned();
  private final Set<Source> busy = ConcurrentHashMap.newKeySet();
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicInteger epoch = new AtomicInteger();
  private final AtomicLong live = new AtomicLong();
  private final AtomicLong peakLive = new AtomicLong();

  Book(int lapsAfter) {
    this.lapsAfter = lapsAfter;
  }

  long nextId() {
    return lastId.incrementAndGet();
  }

  /** A lap with a block of numbers. */
  Lap lap(long now) {
    int current = epoch.get(); // first: numbers given out later are of this epoch, or a later one
    return new Lap(current, lastId.getAndAdd(Lap.LENGTH) + 1, now);
  }

  /** Changes when a border between numbers is drawn; laps of another one are no longer used. */
  int epoch() {
    return epoch.get();
  }

  /** The latest number that was given out. */
  long lastId() {
    return lastId.get();
  }

  /** The same; every registration that is made from now on gets a higher one. */
  long border() {
    long last = lastId.get();
    epoch.incrementAndGet();
    return last;
  }

  long peakLive() {
    return peakLive.get();
  }

  SiteTally tally(Site site) {
    return tallies.of(site);
  }

  Iterable<SiteTally> tallies() {
    return tallies.all();
  }

  Groups groups() {
    return groups;
  }

  /** Which lots the owners have. */
  Owned owned() {
    return owned;
  }

  /** A source has a lap from now on. */
  void busy(Source source) {
    busy.add(source);
  }

  /** A source has no lap any more. */
  void idle(Source source) {
    busy.remove(source);
  }

  /** Settles what is in the laps. */
  void drainAll() {
    for (Source source : busy) {
      source.drainNow();
    }
  }

  /** Counts the begin of some. */
  void begun(Lot lot, int many, long lastAt) {
    groups.began(lot.context, many);
    lot.tally.began(many, lastAt);
    long now = live.addAndGet(many);
    if (now > peakLive.get()) {
      peakLive.accumulateAndGet(now, Math::max);
    }
  }

  /** Counts some that ended before they were counted. */
  void passed(Stage last, int many, long lastAt) {
    Lot lot = last.lot;
    groups.began(lot.context, many);
    lot.tally.began(many, lastAt);
    lot.tally.ended(last.end, many);
    groups.ended(lot.context, last.end, many);
  }

  /** Counts the end of one whose begin was counted. */
  void ended(Entry entry, Stage last) {
    last.lot.tally.ended(last.end, 1);
    live.decrementAndGet();
    groups.ended(last.lot.context, last.end, 1);
    if (last.end == End.RELEASED) {
      last.lot.tally.released.add(entry); // to see whether it goes away
    }
  }

  /** One is somebody else's from now on. */
  void moved(Context from, Context to) {
    groups.moved(from, to);
  }
}
