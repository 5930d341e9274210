package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.site.Site;

/**
 * The front of a source's table: where registrations are added without a lock, and where they are
 * until they are settled. What settling is, {@link SourceTable} says, which is one object with this
 * so that a registration goes through no more of them.
 *
 * <p>Thread-safe.
 */
abstract class BufferedEntries extends WeakSource {

  final RegistryTotals totals;

  /** Null as long as few registrations were made here; each is settled at once, then. */
  private volatile EntryBuffer buffer;

  /**
   * That of the latest registration, found without a lock; a race makes one chunk more, no harm.
   */
  private EntryChunk latest;

  /**
   * No entries, and no buffer.
   *
   * @param object null for a static source
   */
  BufferedEntries(Object object, RegistryTotals totals) {
    super(object);
    this.totals = totals;
  }

  /** The chunk of a registration that is being made; called without a lock. */
  abstract EntryChunk chunk(Site site, Object listener, Context context, long now);

  /** Settles an entry that found no place in a buffer; false if the table was dropped. */
  abstract boolean add(Entry entry, long now);

  /** Whether there is stack to settle entries of those known so far; called with the monitor. */
  abstract void checkStack();

  /** What settles the entries of one buffer; called with the monitor. */
  abstract BufferDrain settling();

  /** Makes and adds an entry; null if this table was dropped meanwhile and a new one is needed. */
  final Entry enter(
      Site site, Object listener, Object handle, Object key, Context context, long now) {
    EntryChunk chunk = latest;
    if (chunk == null || !chunk.isFor(site, context)) {
      chunk = chunk(site, listener, context, now);
      latest = chunk;
    }
    EntryState fresh = chunk.fresh;
    Entry entry =
        handle == null && key == null
            ? new Entry(listener, fresh)
            : new KeyedEntry(listener, handle, key, fresh);
    // What others have to find under a lock would not stay in a buffer.
    EntryBuffer open = site.api().copies() == Copies.MANY ? buffer : null;
    return open == null ? settle(entry, now) : addTo(open, entry, now);
  }

  private Entry settle(Entry entry, long now) {
    return add(entry, now) ? entry : null;
  }

  private Entry addTo(EntryBuffer open, Entry entry, long now) {
    int place = open.isCurrent(totals.epoch(), now) ? open.add(entry) : -1;
    if (place == EntryBuffer.LENGTH - 1) {
      renew(open, now);
    }
    return place >= 0 ? entry : addToNext(open, entry, now);
  }

  private Entry addToNext(EntryBuffer old, Entry entry, long now) {
    EntryBuffer open = renew(old, now);
    return open != null && open.add(entry) >= 0 ? entry : settle(entry, now);
  }

  /** Makes place for more; returns the buffer that is open then, or null if none is. */
  private synchronized EntryBuffer renew(EntryBuffer old, long now) {
    if (buffer == old) { // else somebody else did
      drainTo(totals.buffer(now));
    }
    return buffer;
  }

  /** The newest live entry of a listener that is in the buffer; null if there is none. */
  final Entry findBuffered(EventApi api, Object listener, Object key) {
    EntryBuffer open = buffer;
    return open == null ? null : open.find(api, listener, key);
  }

  final boolean hasBuffer() {
    return buffer != null;
  }

  /** From now on entries go into a buffer. To be called with the monitor. */
  final void openBuffer(long now) {
    buffer = totals.buffer(now);
  }

  /** Closes the buffer for good, if there is nothing in it. To be called with the monitor. */
  final boolean closeBufferIfEmpty() {
    EntryBuffer open = buffer;
    return open == null || open.closeIfEmpty();
  }

  /** Forgets a buffer that is closed. To be called with the monitor. */
  final void forgetBuffer() {
    buffer = null;
  }

  /** Settles what was added without a lock, and counts what ended. */
  final void drainNow() {
    EntryBuffer open = buffer;
    if (open != null && !open.isEmpty()) {
      drain();
    }
  }

  /** The same for whoever has the monitor already. */
  final synchronized void drain() {
    EntryBuffer open = buffer;
    if (open != null && !open.isEmpty()) {
      drainTo(totals.buffer(open.at));
    }
  }

  private void drainTo(EntryBuffer empty) {
    EntryBuffer full = buffer;
    settleBefore(full); // if it failed the last time
    empty.before = full;
    buffer = empty;
    settleBefore(empty);
  }

  private void settleBefore(EntryBuffer open) {
    if (open.before != null) {
      open.before.close();
      checkStack(); // now: one that came while it was open may be the first that has an owner
      BufferDrain run = settling();
      try {
        open.before.settle(run);
      } finally {
        run.close(); // whatever happens: what it has settled can be ended from now on
      }
      open.before = null;
    }
  }
}
