package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.weak.Identity;
import java.util.List;
import java.util.function.Predicate;

/**
 * The live entries of one source: in their {@link Lots}, and in an {@link Index} by listener, both
 * guarded by the monitor of this object; and, once there have been many registrations, a {@link
 * Lap} in front of them, to which the latest are added without a lock. A drain settles what is live
 * in the lap and counts the rest.
 *
 * <p>The monitor is held for a few instructions, or as many as a lot takes, and never around
 * foreign code.
 */
final class Source extends Identity {

  /** Fewer live at a time are no accumulation, so that fewer ends excuse nothing. */
  private static final long WORTH_REMEMBERING = 32;

  /** The name of its class; null for a static source, which is never collected. */
  private final String className;

  private final Book book;
  private final Index index = new Index();
  private final Lots lots;
  private EndedCounts endedCounts;
  private volatile boolean dropped;

  /** Null as long as few registrations were made here; each is settled at once, then. */
  private volatile Lap lap;

  /** That of the latest registration, found without a lock; a race makes one lot more, no harm. */
  private Lot latest;

  private int seen;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  /**
   * An empty table.
   *
   * @param object null for that of a static source
   */
  Source(Object object, Book book) {
    super(object);
    this.className = object == null ? null : object.getClass().getName();
    this.book = book;
    this.lots = new Lots(this, book);
    this.lasting = object == null;
  }

  boolean isStatic() {
    return className == null;
  }

  String className() {
    return className;
  }

  boolean collected() {
    return !isStatic() && refersTo(null);
  }

  /** Makes and adds an entry; null if this table was dropped meanwhile and a new one is needed. */
  Entry enter(Site site, Object listener, Object handle, Object key, Context context, long now) {
    Lot lot = latest;
    if (lot == null || !lot.isFor(site, context)) {
      lot = lots.get(site, listener, context, now);
      latest = lot;
    }
    Stage fresh = lot.fresh;
    Entry entry =
        handle == null && key == null
            ? new Entry(listener, fresh)
            : new RichEntry(listener, handle, key, fresh);
    // What others have to find under a lock would not stay in a lap.
    Lap open = site.api().copies() == Copies.MANY ? lap : null;
    if (open != null && open.isCurrent(book.epoch(), now)) {
      int place = open.add(entry);
      if (place >= 0) {
        if (place == Lap.LENGTH - 1) {
          renew(open, now);
        }
        return entry;
      }
    }
    return enterLate(open, entry, now);
  }

  private Entry enterLate(Lap old, Entry entry, long now) {
    Lap open = old == null ? null : renew(old, now);
    if (open != null && open.add(entry) >= 0) {
      return entry;
    }
    return add(entry, now) ? entry : null;
  }

  /** Makes place for more; returns the lap that is open then, or null if none is. */
  private synchronized Lap renew(Lap old, long now) {
    if (lap == old && old != null) { // else somebody else did
      drainTo(book.lap(now));
    }
    return lap;
  }

  private synchronized boolean add(Entry entry, long now) {
    if (dropped) {
      return false;
    }
    drain();
    Headroom.check();
    long id = book.nextId();
    Lot lot = lots.room(entry.lot(), id, now);
    index.makeRoom();
    book.begun(lot, 1, now); // before it is where somebody can end it
    entry.start(lot.settled);
    lots.put(entry, lot, id, now);
    index.add(entry);
    if (lap == null && ++seen >= book.lapsAfter) {
      lasting = true;
      lap = book.lap(now);
      book.busy(this);
    }
    return true;
  }

  /** Settles what was added without a lock, and counts what ended. */
  void drainNow() {
    Lap open = lap;
    if (open != null && !open.isEmpty()) {
      drain();
    }
  }

  private synchronized void drain() {
    Lap open = lap;
    if (open != null && !open.isEmpty()) {
      drainTo(book.lap(open.at));
    }
  }

  private void drainTo(Lap empty) {
    Headroom.check();
    Lap full = lap;
    settleBefore(full); // if it failed the last time
    empty.before = full;
    lap = empty;
    settleBefore(empty);
  }

  private void settleBefore(Lap open) {
    if (open.before != null) {
      Run run = new Run(book, lots, index, ended());
      try {
        open.before.settle(run);
      } finally {
        run.close(); // whatever happens: what it has settled can be ended from now on
      }
      open.before = null;
    }
  }

  private EndedCounts ended() {
    if (endedCounts == null) {
      endedCounts = new EndedCounts();
    }
    return endedCounts;
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
    Headroom.check();
    Entry found = index.find(api, listener, key);
    if (found == null) {
      drain(); // it may have moved while it was looked for
      found = index.find(api, listener, key);
    }
    while (found != null && !end(found, how)) {
      found = index.find(api, listener, key); // somebody else ended it just now
    }
    return found;
  }

  /** Ends an entry of this source; false if it had ended. What is fresh is counted by a drain. */
  boolean end(Entry entry, End how) {
    Stage last = entry.end(how);
    if (last != null && last.settled) {
      remove(entry, last);
    }
    return last != null;
  }

  private synchronized void remove(Entry gone, Stage last) {
    index.remove(gone);
    lots.lost(last.lot, gone);
    if (ended().count(last.lot.site, 1) && !lasting) {
      lasting = true;
    }
    book.ended(gone, last);
  }

  /** Makes a live entry somebody else's. */
  synchronized void give(Entry entry, Context context) {
    drain(); // so that its begin is counted
    Stage now = entry.stage();
    Context after = context.within(now.lot.context);
    if (now.end == null && !after.equals(now.lot.context) && lots.give(entry, now, after)) {
      book.moved(now.lot.context, after);
    }
  }

  /** Whether its table is worth to be kept, though it be empty. */
  boolean lasting() {
    return lasting;
  }

  /** How many registrations of a site have ended on this source. */
  synchronized long ended(Site site) {
    return endedCounts == null ? 0 : endedCounts.of(site);
  }

  /**
   * Whether so many registrations ended here that the next ones can't be judged without knowing of
   * them: a batch that is open again would look as if nothing were ever taken back.
   */
  synchronized boolean remembers() {
    return endedCounts != null && endedCounts.total() >= WORTH_REMEMBERING;
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
    return index.size() == 0;
  }

  /** The newest live entry of this listener; null if there is none. */
  synchronized Entry find(EventApi api, Object listener, Object key) {
    drain();
    return index.find(api, listener, key);
  }

  /** The number of an entry; 0 if it has ended. */
  synchronized long idOf(Entry entry) {
    drain();
    return entry.lot().idOf(entry);
  }

  /** When an entry was registered; about, if it has ended. */
  synchronized long timeOf(Entry entry) {
    drain();
    return entry.lot().timeOf(entry);
  }

  /** The lots in which something is live. */
  synchronized List<Lot> lots() {
    drain();
    return lots.live();
  }

  /** The live entries that a test accepts; see {@link Slices#matching}. */
  List<Entry> matching(Predicate<Entry> test) {
    return Slices.matching(this, test);
  }

  /** Whether some listeners may be there twice. */
  synchronized boolean mayHaveCopies() {
    return index.mayHaveCopies();
  }

  /** Some were, when they were counted. */
  synchronized void hasCopies() {
    index.hasCopies();
  }

  /** How many places there are to be cleaned, because of entries that could not be found. */
  synchronized int toClean() {
    return index.toClean();
  }

  synchronized void clean(int from, int to) {
    index.clean(from, to);
  }

  /** Whether it is closed, so that this source has another table or needs one. */
  boolean dropped() {
    return dropped;
  }

  /** Closes the table if it is empty; from then on nothing can be added. True once. */
  synchronized boolean dropIfEmpty() {
    drain();
    Lap open = lap;
    boolean empty = index.size() == 0 && (open == null || open.closeIfEmpty());
    if (empty && !dropped) {
      lap = null;
      dropped = true;
      lots.forgetEmpty();
      book.idle(this);
      return true;
    }
    return false;
  }
}
