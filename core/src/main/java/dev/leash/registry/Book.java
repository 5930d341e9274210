package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The counts: by site, by service, owner and tag, and of all. A begin is counted before its end, so
 * whoever reads ends first never sees more ends than begins.
 *
 * <p>Thread-safe.
 */
final class Book {

  /** After so many registrations with it a source gets a lap. */
  final int lapsAfter;

  private final Tallies tallies = new Tallies();
  private final Groups groups = new Groups();
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicLong live = new AtomicLong();
  private final AtomicLong peakLive = new AtomicLong();
  private final AtomicInteger attributing = new AtomicInteger();

  Book(int lapsAfter) {
    this.lapsAfter = lapsAfter;
  }

  long nextId() {
    return lastId.incrementAndGet();
  }

  long lastId() {
    return lastId.get();
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

  /** Counts the begin of an entry. */
  void begun(Entry entry) {
    groups.began(entry.context());
    count(entry.tally(), null, 1, entry.registeredAt());
  }

  /** Counts the end of an entry whose begin was counted. */
  void ended(Entry entry, End how) {
    entry.tally().ended(how, 1);
    if (how == End.RELEASED) {
      entry.tally().released.add(entry);
    }
    live.decrementAndGet();
    groups.ended(attributing.get() == 0 ? entry.context() : settled(entry), how);
  }

  /** Counts what many entries have in common: where they were made, and how they ended, if so. */
  void count(SiteTally tally, End end, int many, long lastAt) {
    tally.began(many, lastAt);
    if (end != null) {
      tally.ended(end, many);
      return;
    }
    long now = live.addAndGet(many);
    if (now > peakLive.get()) {
      peakLive.accumulateAndGet(now, Math::max);
    }
  }

  /** The rest of that, for each of them: for whom it was, and whether it may be held still. */
  void named(Entry entry, End end) {
    Context context = entry.context();
    groups.began(context);
    if (end != null) {
      groups.ended(context, end);
    }
    if (end == End.RELEASED) {
      entry.tally().released.add(entry);
    }
  }

  /**
   * Makes an entry somebody else's. Guarded by the entry, so that its end is counted where its
   * begin is. An end looks at the guard only while somebody is at work here, which is seldom.
   */
  void attribute(Entry entry, Context context) {
    entry.source().drainNow(); // so that its begin is counted
    attributing.incrementAndGet();
    synchronized (entry) {
      Context before = entry.context();
      Context after = context.within(before);
      if (entry.live() && !after.equals(before)) {
        groups.moved(before, after);
        entry.context(after);
      }
    }
    attributing.decrementAndGet();
  }

  /** The context that an ended entry has for good. */
  private static Context settled(Entry entry) {
    synchronized (entry) {
      return entry.context();
    }
  }
}
