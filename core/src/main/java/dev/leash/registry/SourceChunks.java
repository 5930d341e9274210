package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The chunks of one source: those used last, and those with live registrations. */
final class SourceChunks {

  /** So many are remembered, by site and owner; a power of two. */
  private static final int PLACES = 8;

  /** So many empty ones stay listed: most are soon used again. */
  private static final int FEW = 4;

  private final SourceTable source;
  private final RegistryTotals totals;

  /** What is remembered is found without a lock; a race forgets one, or makes one more. */
  private EntryChunk last;

  private EntryChunk[] recent;

  /** Those in which something is live, and some in which nothing is any more; guarded. */
  private final List<EntryChunk> all = new ArrayList<>(1);

  private int empty;

  /** Whether one of them was ever for somebody. */
  private boolean owned;

  SourceChunks(SourceTable source, RegistryTotals totals) {
    this.source = source;
    this.totals = totals;
  }

  /** The chunk of a registration that is being made. Needs no lock. */
  EntryChunk get(Site site, Object listener, Context context, long now) {
    EntryChunk known = last;
    return known != null && known.isFor(site, context) ? known : find(site, listener, context, now);
  }

  private EntryChunk find(Site site, Object listener, Context context, long now) {
    EntryChunk known = recent == null ? null : recent[place(site, context)];
    if (known == null || !known.isFor(site, context)) {
      SiteTally tally = totals.tally(site);
      tally.seen(source, source.get(), listener, now);
      owned |= !context.isNone();
      known = remember(new EntryChunk(tally, source, context, totals.lastId(), now));
    }
    last = known;
    return known;
  }

  /**
   * Makes sure that there is stack to begin or end a settled registration. Those of an owner, a
   * service or a tag are in maps, too. May be called without the lock: where an entry was found, it
   * is known whether its own chunk is for somebody.
   *
   * @throws StackOverflowError if there is none
   */
  void checkStack() {
    if (owned) {
      StackGuard.checkForMaps();
    } else {
      StackGuard.check();
    }
  }

  private EntryChunk remember(EntryChunk fresh) {
    EntryChunk[] places = recent;
    if (places == null && last == null) {
      return fresh; // most sources never have a second one
    }
    if (places == null) {
      places = new EntryChunk[PLACES];
      places[place(last.site, last.context)] = last;
      recent = places;
    }
    places[place(fresh.site, fresh.context)] = fresh;
    return fresh;
  }

  private static int place(Site site, Context context) {
    return (site.id() ^ System.identityHashCode(context.owner())) & (PLACES - 1);
  }

  /** Gives a settled entry to somebody else; false if it ended meanwhile. */
  boolean give(Entry entry, EntryState settled, Context context) {
    EntryChunk from = settled.chunk;
    long id = from.idOf(entry);
    long at = from.timeOf(entry);
    EntryChunk room = room(get(from.site, entry.listener(), context, at), id, at);
    if (!entry.move(settled, room.settled)) {
      return false;
    }
    put(entry, room, id, at);
    lost(from, entry);
    return true;
  }

  /**
   * A chunk like that one with room for one more: to put it there can't fail for want of memory.
   */
  EntryChunk room(EntryChunk chunk, long id, long at) {
    EntryChunk room = chunk.hasRoom(id, at) ? chunk : another(chunk, id, at);
    room.makeRoom();
    if (!room.listed) {
      all.add(room);
      room.listed = true;
      empty++;
      totals.owned().add(room);
    }
    return room;
  }

  private EntryChunk another(EntryChunk full, long id, long at) {
    EntryChunk known = get(full.site, null, full.context, at);
    if (!known.hasRoom(id, at)) {
      known = remember(new EntryChunk(full.tally, source, full.context, id, at));
      last = known;
    }
    return known;
  }

  /** Enters a settled entry in a chunk with room. */
  void put(Entry entry, EntryChunk room, long id, long at) {
    room.add(entry, id, at);
    if (room.live() == 1) {
      empty--;
    }
  }

  /** An entry of a chunk ended or went elsewhere. */
  void lost(EntryChunk chunk, Entry entry) {
    if (chunk.lost(entry) == 0 && ++empty > all.size() / 2 + FEW) {
      forgetEmpty();
    }
  }

  /** Takes those in which nothing is live off the list. */
  void forgetEmpty() {
    for (int i = all.size() - 1; i >= 0; i--) {
      EntryChunk chunk = all.get(i);
      if (chunk.live() == 0) {
        all.set(i, all.get(all.size() - 1)); // they are in no order
        all.remove(all.size() - 1);
        chunk.listed = false;
        totals.owned().remove(chunk);
      }
    }
    empty = 0;
  }

  /** Those in which something is live. */
  List<EntryChunk> live() {
    if (all.size() == 1) { // as of most sources
      return all.get(0).live() > 0 ? List.of(all.get(0)) : List.of();
    }
    List<EntryChunk> live = new ArrayList<>(all.size());
    for (EntryChunk chunk : all) {
      if (chunk.live() > 0) {
        live.add(chunk);
      }
    }
    return live;
  }
}
