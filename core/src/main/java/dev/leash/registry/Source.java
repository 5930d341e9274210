package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.weak.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The live entries of one source: a table, guarded by the monitor of this object; and, once there
 * have been many registrations, a {@link Lap} in front of it, to which the latest are added without
 * a lock. A drain moves what is live in the lap into the table and counts the rest.
 *
 * <p>The monitor is held for a few instructions, or as many as a slice takes, and never around
 * foreign code.
 */
final class Source {

  /** So many entries or buckets are looked at before the lock is given back for a moment. */
  private static final int SLICE = 1024;

  /** The way to the object; null for a static source, which is never collected. */
  private final Identity identity;

  private final String className;
  private final Book book;
  private final EntryTable entries = new EntryTable();
  private final EndedCounts endedCounts = new EndedCounts();
  private volatile boolean dropped;

  /** Null as long as few registrations were made here; each is counted at once, then. */
  private volatile Lap lap;

  private int seen;

  /** The two that were used last. Races are harmless: one more is made. */
  private Lot lot;

  private Lot lotBefore;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  Source(Identity identity, String className, Book book) {
    this.identity = identity;
    this.className = className;
    this.book = book;
    this.lasting = identity == null;
    if (book.lapsAfter == 0) {
      lap = new Lap();
    }
  }

  Identity identity() {
    return identity;
  }

  /** Whether this is the table of that object. */
  boolean isOf(Object source) {
    return identity.refersTo(source);
  }

  String className() {
    return className;
  }

  Object object() {
    return identity == null ? null : identity.get();
  }

  boolean collected() {
    return identity != null && identity.refersTo(null);
  }

  /** Makes and adds an entry; null if this table was dropped meanwhile and a new one is needed. */
  Entry enter(Site site, Object listener, Identity handle, Object key, Context context, long now) {
    long id = book.nextId();
    Lot fitting = lot(site, listener, context, id, now);
    Entry entry =
        handle == null && key == null
            ? new Entry(listener, fitting, id, now)
            : new RichEntry(listener, handle, key, fitting, id, now);
    Lap open = handle == null ? lap : null;
    if (open != null && open.add(entry)) {
      if (open.isFull()) {
        drainNow();
      }
      return entry;
    }
    return add(entry) ? entry : null;
  }

  private Lot lot(Site site, Object listener, Context context, long id, long now) {
    Lot last = lot;
    if (last != null && last.fits(site, context, id, now)) {
      return last;
    }
    Lot before = lotBefore;
    if (before != null && before.fits(site, context, id, now)) {
      return before;
    }
    Lot fresh = new Lot(book.tally(site), this, context, id, now);
    fresh.tally.seen(this, listener, now);
    lotBefore = last;
    lot = fresh;
    return fresh;
  }

  private synchronized boolean add(Entry entry) {
    if (dropped) {
      return false;
    }
    drain();
    entry.settle();
    entries.add(entry);
    book.begun(entry); // under the lock, so before anybody can end it
    if (++seen == book.lapsAfter) {
      lasting = true;
      lap = new Lap();
    }
    return true;
  }

  /** Brings what was added and ended without a lock into the table and the book. */
  synchronized void drainNow() {
    drain();
  }

  private void drain() {
    Lap full = lap;
    if (full == null || full.isEmpty()) {
      return;
    }
    lap = new Lap();
    Run run = new Run(book, endedCounts);
    for (Entry e = full.close(); e != null; ) {
      Entry next = e.next;
      e.next = null;
      if (e.settle()) {
        entries.add(e);
      }
      run.add(e);
      e = next;
    }
    run.close();
  }

  /**
   * Ends the newest live entry of this listener and takes it out.
   *
   * @return the entry; null if there is none
   */
  Entry end(EventApi api, Object listener, Object key, End how) {
    Lap open = lap;
    Entry latest = open == null ? null : open.find(api, listener, key);
    return latest != null && end(latest, how) ? latest : endSettled(api, listener, key, how);
  }

  private synchronized Entry endSettled(EventApi api, Object listener, Object key, End how) {
    Entry found = entries.find(api, listener, key);
    if (found == null) {
      drain(); // it may have moved while it was looked for
      found = entries.find(api, listener, key);
    }
    while (found != null && !end(found, how)) {
      found = entries.find(api, listener, key); // somebody else ended it just now
    }
    return found;
  }

  /** Ends an entry of this source; false if it had ended. What is fresh is counted by a drain. */
  boolean end(Entry entry, End how) {
    if (!entry.end(how)) {
      return false;
    }
    if (entry.settled()) {
      remove(entry, how);
    }
    return true;
  }

  private synchronized void remove(Entry gone, End how) {
    entries.remove(gone);
    if (endedCounts.count(gone.site(), 1) && !lasting) {
      lasting = true;
    }
    book.ended(gone, how);
  }

  /** How many registrations of a site have ended on this source. */
  synchronized long ended(Site site) {
    return endedCounts.of(site);
  }

  /**
   * Whether it can be dropped: it holds nothing and never held more than one registration. One that
   * did is found out without a lock.
   */
  boolean usedUp() {
    return !lasting && isEmpty();
  }

  private synchronized boolean isEmpty() {
    drain();
    return entries.size() == 0;
  }

  /** The newest live entry of this listener; null if there is none. */
  synchronized Entry find(EventApi api, Object listener, Object key) {
    drain();
    return entries.find(api, listener, key);
  }

  /**
   * The live entries that a test accepts; the test must not call foreign code. Those that begin or
   * end meanwhile may be among them or not.
   */
  List<Entry> matching(Predicate<Entry> test) {
    while (true) {
      List<Entry> found = new ArrayList<>();
      int buckets = young(test, found);
      int from = 0;
      while (from < buckets && slice(from, buckets, test, found)) {
        from += SLICE;
      }
      if (from >= buckets) {
        return found;
      }
    }
  }

  /** The young ones first: they may move into the buckets, but never back. */
  private synchronized int young(Predicate<Entry> test, List<Entry> found) {
    drain();
    entries.forEachYoung(e -> add(e, test, found));
    return entries.buckets();
  }

  /** False if the table has grown, so that it has to be gone through from the start. */
  private synchronized boolean slice(
      int from, int buckets, Predicate<Entry> test, List<Entry> found) {
    if (entries.buckets() != buckets) {
      return false;
    }
    entries.forEach(from, from + SLICE, e -> add(e, test, found));
    return true;
  }

  private static void add(Entry entry, Predicate<Entry> test, List<Entry> found) {
    if (entry.live() && test.test(entry)) {
      found.add(entry);
    }
  }

  /** Takes out what ended and could not be found, because its listener was collected first. */
  void clean() {
    int buckets = toClean();
    for (int from = 0; from < buckets; from += SLICE) {
      clean(from);
    }
  }

  private synchronized int toClean() {
    return entries.takeLeft() ? entries.buckets() : 0;
  }

  private synchronized void clean(int from) {
    entries.clean(from, from + SLICE);
  }

  /** Whether it is closed, so that this source has another table or needs one. */
  boolean dropped() {
    return dropped;
  }

  /** Closes the table if it is empty; from then on nothing can be added. */
  synchronized boolean dropIfEmpty() {
    drain();
    Lap open = lap;
    if (entries.size() == 0 && (open == null || open.closeIfEmpty())) {
      lap = null;
      dropped = true;
    }
    return dropped;
  }
}
