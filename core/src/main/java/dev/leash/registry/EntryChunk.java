package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What many registrations have in common, kept once: where, with which source and for whom. And
 * those of them that are settled, in columns, in the order in which they were registered: a sum by
 * site, owner, service or age looks at chunks, not at registrations.
 *
 * <p>The columns are guarded by the source. The rest is immutable, so that it may be handed over by
 * a race; the columns count from their default.
 */
class EntryChunk {

  /** About so many it holds; others make another chunk. */
  static final int MOST = 1024;

  /** With so many dead among them the columns are not worth to be tidied. */
  private static final int FEW = 16;

  final SiteTally tally;
  final Site site;
  final EventApi api;

  /** Null where the entries know it: {@link SharedEntry}. */
  final SourceTable source;

  final Context context;

  /** Before its first registration is settled. */
  final EntryState fresh;

  final EntryState settled;

  final long firstId;
  final long firstAt;

  /** Null as long as nothing was settled; dead ones stay until the columns are tidied. */
  private Entry[] entries;

  /** Of each: the time in the upper half, the number in the lower one, both from the first's. */
  private long[] numbers;

  private int size;
  private int live;

  /** The times of the first and the last, from {@code firstAt}. */
  private int earliest;

  private int latest;

  /** Whether its source has it among those to look at. */
  boolean listed;

  /** Its neighbours among the chunks of the owner; see {@link ChunksByOwner}. */
  EntryChunk nextOwned;

  EntryChunk previousOwned;

  /** Where the last look ended: most ask for one after the other. */
  private int looked;

  EntryChunk(SiteTally tally, SourceTable source, Context context, long firstId, long firstAt) {
    this.tally = tally;
    this.site = tally.site;
    this.api = site.api();
    this.source = source;
    this.context = context;
    this.firstId = firstId;
    this.firstAt = firstAt;
    this.fresh = new EntryState(this, api, null, false);
    this.settled = new EntryState(this, api, null, true);
  }

  /** Whether a registration with the same source belongs here. */
  final boolean isFor(Site site, Context whose) {
    return this.site == site && context.equals(whose);
  }

  /** Whether a registration with that number and time can be entered. */
  final boolean hasRoom(long id, long at) {
    long number = id - firstId;
    long time = at - firstAt;
    return size < MOST && number == (int) number && time == (int) time;
  }

  /** Makes place for one more, so that adding it can't fail for want of memory. */
  final void makeRoom() {
    if (entries == null) {
      numbers = new long[1];
      entries = new Entry[1];
    } else if (size == entries.length) {
      int length = Math.min(size * 2, MOST);
      numbers = Arrays.copyOf(numbers, length);
      entries = Arrays.copyOf(entries, length);
    }
  }

  /** Enters a settled registration, for which there is room. */
  final void add(Entry entry, long id, long at) {
    entries[size] = entry;
    int time = (int) (at - firstAt);
    numbers[size] = (long) time << 32 | ((id - firstId) & 0xffffffffL);
    earliest = size == 0 ? time : Math.min(earliest, time);
    latest = size == 0 ? time : Math.max(latest, time);
    size++;
    live++;
  }

  /**
   * One of those entered ended, or went to another chunk; says how many are left. Where it ended
   * just now, on another thread, it may have been tidied away already.
   */
  final int lost(Entry entry) {
    live--;
    if (size > 0 && entries[size - 1] == entry) {
      entries[--size] = null; // the newest goes first more often than not
    } else if (size - live > live + FEW) {
      tidy();
    }
    return live;
  }

  private void tidy() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (isLive(i)) {
        entries[kept] = entries[i];
        numbers[kept] = numbers[i];
        kept++;
      }
    }
    Arrays.fill(entries, kept, size, null);
    size = kept;
  }

  private boolean isLive(int i) {
    return entries[i].state() == settled;
  }

  /** How many are live. May be asked without the lock, and be old then. */
  final int live() {
    return live;
  }

  /** Looks at those that are live. */
  final void forEach(Consumer<Entry> action) {
    for (int i = 0; i < size; i++) {
      if (isLive(i)) {
        action.accept(entries[i]);
      }
    }
  }

  /**
   * A list and those that are live and that a test accepts.
   *
   * @param found what was found so far; it is added to unless it is empty
   */
  final List<Entry> with(List<Entry> found, Predicate<Entry> test) {
    List<Entry> all = found;
    for (int i = 0; i < size; i++) {
      if (isLive(i) && test.test(entries[i])) {
        if (all.isEmpty()) {
          all = new ArrayList<>(live);
        }
        all.add(entries[i]);
      }
    }
    return all;
  }

  /** The number of an entry; 0 if it is no longer here. */
  final long idOf(Entry entry) {
    int i = find(entry);
    return i < 0 ? 0 : firstId + (int) numbers[i];
  }

  /** When an entry was registered; about, if it is no longer here. */
  final long timeOf(Entry entry) {
    int i = find(entry);
    return i < 0 ? firstAt : at(i);
  }

  private long at(int i) {
    return firstAt + (numbers[i] >> 32);
  }

  private int find(Entry entry) {
    int first = looked < size ? looked : 0;
    for (int n = 0; n < size; n++) {
      int i = (first + n) % size;
      if (entries[i] == entry) {
        looked = i;
        return i;
      }
    }
    return -1;
  }

  /** The highest number of those that are live; 0 if none is. */
  final long lastId() {
    for (int i = size - 1; i >= 0; i--) {
      if (isLive(i)) {
        return firstId + (int) numbers[i];
      }
    }
    return 0;
  }

  /** How many of those that are live were registered before some time. */
  final int before(long time) {
    if (firstAt + latest < time) {
      return live;
    }
    int before = 0;
    if (firstAt + earliest < time) {
      for (int i = 0; i < size; i++) {
        before += at(i) < time && isLive(i) ? 1 : 0;
      }
    }
    return before;
  }

  /** When the oldest of those that are live was registered. */
  final long oldestAt() {
    long oldest = Long.MAX_VALUE;
    for (int i = 0; i < size && oldest > firstAt + earliest; i++) {
      oldest = at(i) < oldest && isLive(i) ? at(i) : oldest;
    }
    return oldest;
  }
}
