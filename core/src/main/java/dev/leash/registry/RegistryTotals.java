package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * What the sources share: the counts, by site, by service, owner and tag, and of all; the numbers
 * of registrations; and who has what. A begin is counted before its end, so whoever reads ends
 * first never sees more ends than begins.
 *
 * <p>Thread-safe.
 */
final class RegistryTotals {

  /** After so many registrations with it a source gets a buffer. */
  final int buffersAfter;

  private final LongSupplier clock;
  private final SiteTallies tallies = new SiteTallies();
  private final GroupCounts groups = new GroupCounts();
  private final ChunksByOwner owned = new ChunksByOwner();
  private final Set<SourceTable> busy = ConcurrentHashMap.newKeySet();
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicInteger epoch = new AtomicInteger();
  private final AtomicLong live = new AtomicLong();
  private final AtomicLong peakLive = new AtomicLong();

  /**
   * Nothing counted yet.
   *
   * @param clock the time in milliseconds
   */
  RegistryTotals(int buffersAfter, LongSupplier clock) {
    this.clock = clock;
    this.buffersAfter = buffersAfter;
  }

  long nextId() {
    return lastId.incrementAndGet();
  }

  /** A buffer with a block of numbers. */
  EntryBuffer buffer(long now) {
    int current = epoch.get(); // first: numbers given out later are of this epoch, or a later one
    return new EntryBuffer(current, lastId.getAndAdd(EntryBuffer.LENGTH) + 1, now);
  }

  /** Changes when a border between numbers is drawn; buffers of another one are no longer used. */
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

  /** How many are live, without some of the latest. */
  long live() {
    return live.get();
  }

  /** How many sites were seen. */
  long sites() {
    return tallies.size();
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

  GroupCounts groups() {
    return groups;
  }

  /** Which chunks the owners have. */
  ChunksByOwner owned() {
    return owned;
  }

  /** A source has a buffer from now on. */
  void busy(SourceTable source) {
    busy.add(source);
  }

  /** A source has no buffer any more. */
  void idle(SourceTable source) {
    busy.remove(source);
  }

  /** Settles what is in the buffers. */
  void drainAll() {
    for (SourceTable source : busy) {
      source.drainNow();
    }
  }

  /** Counts the begin of some. */
  void begun(EntryChunk chunk, int many, long lastAt) {
    groups.began(chunk.context, many);
    chunk.tally.began(many, lastAt);
    long now = live.addAndGet(many);
    if (now > peakLive.get()) {
      peakLive.accumulateAndGet(now, Math::max);
    }
  }

  /** Counts some that ended before they were counted. */
  void passed(EntryState last, int many, long lastAt) {
    EntryChunk chunk = last.chunk;
    groups.began(chunk.context, many);
    chunk.tally.began(many, lastAt);
    chunk.tally.ended(last.end, many);
    groups.ended(chunk.context, last.end, many);
  }

  /** Counts the end of one whose begin was counted. */
  void ended(Entry entry, EntryState last) {
    last.chunk.tally.ended(last.end, 1);
    live.decrementAndGet();
    groups.ended(last.chunk.context, last.end, 1);
    if (last.end == EndReason.RELEASED) {
      last.chunk.tally.released.add(entry); // to see whether it goes away
    }
  }

  /** Takes note how long one lived that was registered at a time and is being released. */
  void lived(EntryState last, long at) {
    last.chunk.tally.lives.add(at, clock.getAsLong() - at);
  }

  /** Whether it matters how long one lived. */
  static boolean asksForLife(EntryState last) {
    return last.end == EndReason.RELEASED && !last.chunk.tally.released.isFull();
  }

  /** Counts some that were collected, whose begins were counted and that belong to nobody. */
  void collected(EntryState last, int many) {
    last.chunk.tally.ended(last.end, many);
    live.addAndGet(-many);
  }

  /** One is somebody else's from now on. */
  void moved(Context from, Context to) {
    groups.moved(from, to);
  }
}
