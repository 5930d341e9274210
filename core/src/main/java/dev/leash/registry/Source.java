package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.site.Site;
import dev.leash.weak.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The live entries of one source.
 *
 * <p>Guarded by its own monitor, which is held for a few instructions and never around foreign
 * code.
 */
final class Source {

  /** The way to the object; null for a static source, which is never collected. */
  private final Identity identity;

  private final String className;
  private final EntryTable entries = new EntryTable();
  private final EndedCounts endedCounts = new EndedCounts();
  private volatile boolean dropped;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  Source(Identity identity, String className) {
    this.identity = identity;
    this.className = className;
    this.lasting = identity == null;
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

  /** Adds an entry; false if this table was dropped meanwhile and a new one is needed. */
  synchronized boolean add(Entry entry) {
    if (!dropped) {
      entries.add(entry);
    }
    return !dropped;
  }

  /** Takes out an entry that has ended. */
  synchronized void remove(Entry gone) {
    if (entries.remove(gone)) {
      countEnd(gone);
    }
  }

  /**
   * Ends the newest live entry of this listener and takes it out.
   *
   * @return the entry; null if there is none
   */
  synchronized Entry end(EventApi api, Object listener, Object key, End how) {
    Entry found = entries.find(api, listener, key);
    while (found != null && !found.end(how)) {
      found = entries.find(api, listener, key); // somebody else ended it just now
    }
    if (found != null) {
      entries.remove(found);
      countEnd(found);
    }
    return found;
  }

  private void countEnd(Entry gone) {
    if (endedCounts.count(gone.tally.site) && !lasting) {
      lasting = true;
    }
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
    return entries.size() == 0;
  }

  /** The newest live entry of this listener; null if there is none. */
  synchronized Entry find(EventApi api, Object listener, Object key) {
    return entries.find(api, listener, key);
  }

  /** The live entries that a test accepts; the test must not call foreign code. */
  synchronized List<Entry> matching(Predicate<Entry> test) {
    List<Entry> found = new ArrayList<>();
    entries.forEach(
        e -> {
          if (e.live() && test.test(e)) {
            found.add(e);
          }
        });
    return found;
  }

  /** Whether it is closed, so that this source has another table or needs one. */
  boolean dropped() {
    return dropped;
  }

  /** Closes the table if it is empty; from then on nothing can be added. */
  synchronized boolean dropIfEmpty() {
    if (entries.size() == 0) {
      dropped = true;
    }
    return dropped;
  }
}
