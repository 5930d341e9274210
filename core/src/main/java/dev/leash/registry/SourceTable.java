package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import dev.leash.weak.IdentityKey;
import java.util.List;
import java.util.function.Predicate;

/**
 * The live entries of one source. What happens to a registration:
 *
 * <ol>
 *   <li>It is added to the {@link EntryBuffer}, without a lock, once there have been many on this
 *       source; before that, or where the buffer is full or out of date, it is settled at once.
 *   <li>Most are taken back soon, so the buffer is where an end looks first: one compare-and-set on
 *       the entry ends it, and nothing is taken out or counted yet.
 *   <li>A drain, with the monitor of this object, replaces the buffer by an empty one and goes
 *       through the old one in order ({@link BufferDrain}): it counts what ended and settles what
 *       lives. Whoever looks at more than the latest entries drains first.
 *   <li>A settled entry is in a column of its chunk ({@link SourceChunks}), which has its number
 *       and time, and in the {@link ListenerIndex}, by its listener. Both are guarded by the
 *       monitor. Whoever ends it takes it out and counts it.
 *   <li>A table that is empty is dropped: at once if it held one registration only, otherwise by a
 *       sweep, unless the ends it counted are to be remembered. It is closed first, so that nobody
 *       adds to it any more, then forgotten; the source gets a new one when it is needed.
 * </ol>
 *
 * <p>Whether an entry ended before or after it was settled is decided by one compare-and-set on its
 * {@link EntryState}, so it is counted once, by the drain or by whoever ended it. A drain that is
 * broken off, because stack or memory ran out, leaves its buffer to the next one.
 *
 * <p>The monitor is held for a few instructions, or as many as a chunk takes, and never around
 * foreign code.
 */
final class SourceTable extends IdentityKey {

  /** Fewer live at a time are no accumulation, so that fewer ends excuse nothing. */
  private static final long WORTH_REMEMBERING = 32;

  /** The name of its class; null for a static source, which is never collected. */
  private final String className;

  private final RegistryTotals totals;
  private final ListenerIndex index = new ListenerIndex();
  private final SourceChunks chunks;
  private EndedCounts endedCounts;

  /** Those of them that Leash released itself; null as long as there are none. */
  private EndedCounts cleanedCounts;

  private volatile boolean dropped;

  /** Null as long as few registrations were made here; each is settled at once, then. */
  private volatile EntryBuffer buffer;

  /**
   * That of the latest registration, found without a lock; a race makes one chunk more, no harm.
   */
  private EntryChunk latest;

  private int seen;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  /**
   * An empty table.
   *
   * @param object null for that of a static source
   */
  SourceTable(Object object, RegistryTotals totals) {
    super(object);
    this.className = object == null ? null : object.getClass().getName();
    this.totals = totals;
    this.chunks = new SourceChunks(this, totals);
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
    EntryChunk chunk = latest;
    if (chunk == null || !chunk.isFor(site, context)) {
      chunk = chunks.get(site, listener, context, now);
      latest = chunk;
    }
    EntryState fresh = chunk.fresh;
    Entry entry =
        handle == null && key == null
            ? new Entry(listener, fresh)
            : new KeyedEntry(listener, handle, key, fresh);
    // What others have to find under a lock would not stay in a buffer.
    EntryBuffer open = site.api().copies() == Copies.MANY ? buffer : null;
    if (open != null && open.isCurrent(totals.epoch(), now)) {
      int place = open.add(entry);
      if (place >= 0) {
        if (place == EntryBuffer.LENGTH - 1) {
          renew(open, now);
        }
        return entry;
      }
    }
    return enterLate(open, entry, now);
  }

  private Entry enterLate(EntryBuffer old, Entry entry, long now) {
    EntryBuffer open = old == null ? null : renew(old, now);
    if (open != null && open.add(entry) >= 0) {
      return entry;
    }
    return add(entry, now) ? entry : null;
  }

  /** Makes place for more; returns the buffer that is open then, or null if none is. */
  private synchronized EntryBuffer renew(EntryBuffer old, long now) {
    if (buffer == old && old != null) { // else somebody else did
      drainTo(totals.buffer(now));
    }
    return buffer;
  }

  private synchronized boolean add(Entry entry, long now) {
    if (dropped) {
      return false;
    }
    drain();
    checkStack();
    long id = totals.nextId();
    EntryChunk chunk = chunks.room(entry.chunk(), id, now);
    index.makeRoom();
    totals.begun(chunk, 1, now); // before it is where somebody can end it
    entry.start(chunk.settled);
    chunks.put(entry, chunk, id, now);
    index.add(entry);
    if (buffer == null && ++seen >= totals.buffersAfter) {
      lasting = true;
      buffer = totals.buffer(now);
      totals.busy(this);
    }
    return true;
  }

  /** Whether there is stack to begin or end a settled one; those of somebody are in maps, too. */
  private void checkStack() {
    if (chunks.someAreOwned()) {
      StackGuard.checkForMaps();
    } else {
      StackGuard.check();
    }
  }

  /** Settles what was added without a lock, and counts what ended. */
  void drainNow() {
    EntryBuffer open = buffer;
    if (open != null && !open.isEmpty()) {
      drain();
    }
  }

  private synchronized void drain() {
    EntryBuffer open = buffer;
    if (open != null && !open.isEmpty()) {
      drainTo(totals.buffer(open.at));
    }
  }

  private void drainTo(EntryBuffer empty) {
    StackGuard.checkForMaps();
    EntryBuffer full = buffer;
    settleBefore(full); // if it failed the last time
    empty.before = full;
    buffer = empty;
    settleBefore(empty);
  }

  private void settleBefore(EntryBuffer open) {
    if (open.before != null) {
      BufferDrain run = new BufferDrain(totals, chunks, index, ended());
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
  Entry end(EventApi api, Object listener, Object key, EndReason how) {
    EntryBuffer open = buffer;
    Entry latest = open == null ? null : open.find(api, listener, key);
    return latest != null && end(latest, how) ? latest : endSettled(api, listener, key, how);
  }

  private synchronized Entry endSettled(EventApi api, Object listener, Object key, EndReason how) {
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
  boolean end(Entry entry, EndReason how) {
    EntryState now = entry.state();
    if (now.settled && now.end == null) {
      checkStack();
    }
    EntryState last = entry.end(how);
    if (last != null && last.settled) {
      remove(entry, last);
    }
    return last != null;
  }

  private synchronized void remove(Entry gone, EntryState last) {
    index.remove(gone);
    chunks.lost(last.chunk, gone);
    if (ended().count(last.chunk.site, 1) && !lasting) {
      lasting = true;
    }
    if (gone.state().end == EndReason.CLEANED) {
      cleaned().count(last.chunk.site, 1);
    }
    totals.ended(gone, last);
  }

  private EndedCounts cleaned() {
    if (cleanedCounts == null) {
      cleanedCounts = new EndedCounts();
    }
    return cleanedCounts;
  }

  /** Makes a live entry somebody else's. */
  synchronized void give(Entry entry, Context context) {
    StackGuard.checkForMaps();
    drain(); // so that its begin is counted
    EntryState now = entry.state();
    Context after = context.within(now.chunk.context);
    if (now.end == null && !after.equals(now.chunk.context) && chunks.give(entry, now, after)) {
      totals.moved(now.chunk.context, after);
    }
  }

  /** Whether its table is worth to be kept, though it be empty. */
  boolean lasting() {
    return lasting;
  }

  /**
   * How many registrations of a site have ended on this source without Leash: what it released says
   * nothing of who should have.
   */
  synchronized long ended(Site site) {
    long cleaned = cleanedCounts == null ? 0 : cleanedCounts.of(site);
    return endedCounts == null ? 0 : Math.max(0, endedCounts.of(site) - cleaned);
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
    return entry.chunk().idOf(entry);
  }

  /** When an entry was registered; about, if it has ended. */
  synchronized long timeOf(Entry entry) {
    drain();
    return entry.chunk().timeOf(entry);
  }

  /** The chunks in which something is live. */
  synchronized List<EntryChunk> chunks() {
    drain();
    return chunks.live();
  }

  /** The live entries that a test accepts; see {@link SourceTableWalk#matching}. */
  List<Entry> matching(Predicate<Entry> test) {
    return SourceTableWalk.matching(this, test);
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
    EntryBuffer open = buffer;
    boolean empty = index.size() == 0 && (open == null || open.closeIfEmpty());
    if (empty && !dropped) {
      buffer = null;
      dropped = true;
      chunks.forgetEmpty();
      totals.idle(this);
      return true;
    }
    return false;
  }
}
