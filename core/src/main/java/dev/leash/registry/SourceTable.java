package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.List;

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
final class SourceTable extends BufferedEntries {

  private final ListenerIndex index = new ListenerIndex();
  private final SourceChunks chunks;

  /** Null as long as none ended. */
  private EndedCounts endedCounts;

  private volatile boolean dropped;

  private int seen;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  /**
   * An empty table.
   *
   * @param object null for that of a static source
   */
  SourceTable(Object object, RegistryTotals totals) {
    super(object, totals);
    this.chunks = new SourceChunks(this, totals);
    this.lasting = isStatic();
  }

  @Override
  EntryChunk chunk(Site site, Object listener, Context context, long now) {
    return chunks.get(site, listener, context, now);
  }

  @Override
  synchronized boolean add(Entry entry, long now) {
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
    if (!hasBuffer() && ++seen >= totals.buffersAfter) {
      lasting = true;
      openBuffer(now);
      totals.busy(this);
    }
    return true;
  }

  /** Takes over a live entry that was counted before this source had a table. */
  synchronized void take(SharedEntry entry) {
    long id = entry.id();
    long at = entry.registeredAt();
    EntryState before = entry.state();
    EntryChunk chunk = chunk(before.chunk.site, entry.listener(), before.chunk.context, at);
    checkStack();
    EntryChunk room = chunks.room(chunk, id, at);
    index.makeRoom();
    if (entry.move(before, room.settled)) {
      chunks.put(entry, room, id, at);
      index.add(entry);
      seen++;
    }
  }

  @Override
  void checkStack() {
    chunks.checkStack();
  }

  @Override
  BufferDrain settling() {
    return new BufferDrain(totals, chunks, index, ended());
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
    Entry latest = findBuffered(api, listener, key);
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
    if (RegistryTotals.asksForLife(last)) {
      totals.lived(last, last.chunk.timeOf(gone));
    }
    chunks.lost(last.chunk, gone);
    ended().count(last.chunk.site, last.end, 1);
    if (!lasting && ended().areSeveral()) {
      lasting = true;
    }
    totals.ended(gone, last);
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

  /** How many registrations of a site the application took back on this source, or had end. */
  synchronized long ended(Site site) {
    return endedCounts == null ? 0 : endedCounts.of(site);
  }

  /**
   * Whether so many registrations ended here that the next ones can't be judged without knowing of
   * them: a batch that is open again would look as if nothing were ever taken back.
   */
  synchronized boolean remembers() {
    return endedCounts != null && endedCounts.areMany();
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
    boolean empty = index.size() == 0 && closeBufferIfEmpty();
    if (empty && !dropped) {
      forgetBuffer();
      dropped = true;
      chunks.forgetEmpty();
      totals.idle(this);
      return true;
    }
    return false;
  }
}
