package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.weak.Identity;
import java.util.List;
import java.util.function.Consumer;
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

  /** The way to the object; null for a static source, which is never collected. */
  private final Identity identity;

  private final String className;
  private final Book book;
  private final EntryTable entries = new EntryTable();
  private final EndedCounts endedCounts = new EndedCounts();
  private final Lots lots;
  private volatile boolean dropped;

  /** Null as long as few registrations were made here; each is counted at once, then. */
  private volatile Lap lap;

  private int seen;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  Source(Identity identity, String className, Book book) {
    this.identity = identity;
    this.className = className;
    this.book = book;
    this.lots = new Lots(this, book);
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
    Lot lot = lots.get(site, listener, context, id, now);
    Entry entry =
        handle == null && key == null
            ? new Entry(listener, lot, id, now)
            : new RichEntry(listener, handle, key, lot, id, now);
    Lap open = handle == null ? lap : null;
    if (open != null && open.add(entry)) {
      if (open.isFull()) {
        drainNow();
      }
      return entry;
    }
    return add(entry) ? entry : null;
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
    Run run = new Run(book, endedCounts);
    Lap empty = new Lap();
    lap = empty; // from here on nothing may fail, for the full one is known to nobody else
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

  /** The live entries that a test accepts; see {@link Slices#matching}. */
  List<Entry> matching(Predicate<Entry> test) {
    return Slices.matching(this, test);
  }

  /** Looks at the live entries that are not in the buckets; says how many buckets there are. */
  synchronized int forEachYoung(Consumer<Entry> action) {
    drain();
    entries.forEachYoung(action);
    return entries.buckets();
  }

  /** Looks at the entries in some of so many buckets; false if there are more by now. */
  synchronized boolean forEach(int from, int to, int buckets, Consumer<Entry> action) {
    if (entries.buckets() != buckets) {
      return false;
    }
    entries.forEach(from, to, action);
    return true;
  }

  /** How many buckets there are to be cleaned, because of entries that could not be found. */
  synchronized int toClean() {
    return entries.takeLeft() ? entries.buckets() : 0;
  }

  synchronized void clean(int from, int to) {
    entries.clean(from, to);
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
