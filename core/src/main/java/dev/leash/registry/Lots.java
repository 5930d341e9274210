package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The lots of one source: those used last, and those with live registrations. */
final class Lots {

  /** So many are remembered, by site and owner; a power of two. */
  private static final int PLACES = 8;

  /** So many empty ones stay listed: most are soon used again. */
  private static final int FEW = 4;

  private final Source source;
  private final Book book;

  /** What is remembered is found without a lock; a race forgets one, or makes one more. */
  private Lot last;

  private Lot[] recent;

  /** Those in which something is live, and some in which nothing is any more; guarded. */
  private final List<Lot> all = new ArrayList<>(1);

  private int empty;

  Lots(Source source, Book book) {
    this.source = source;
    this.book = book;
  }

  /** The lot of a registration that is being made. Needs no lock. */
  Lot get(Site site, Object listener, Context context, long now) {
    Lot known = last;
    return known != null && known.isFor(site, context) ? known : find(site, listener, context, now);
  }

  private Lot find(Site site, Object listener, Context context, long now) {
    Lot known = recent == null ? null : recent[place(site, context)];
    if (known == null || !known.isFor(site, context)) {
      SiteTally tally = book.tally(site);
      tally.seen(source, listener, now);
      known = remember(new Lot(tally, source, context, book.lastId(), now));
    }
    last = known;
    return known;
  }

  private Lot remember(Lot fresh) {
    Lot[] places = recent;
    if (places == null && last == null) {
      return fresh; // most sources never have a second one
    }
    if (places == null) {
      places = new Lot[PLACES];
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
  boolean give(Entry entry, Stage settled, Context context) {
    Lot from = settled.lot;
    long id = from.idOf(entry);
    long at = from.timeOf(entry);
    Lot room = room(get(from.site, entry.listener(), context, at), id, at);
    if (!entry.move(settled, room.settled)) {
      return false;
    }
    put(entry, room, id, at);
    lost(from, entry);
    return true;
  }

  /** A lot like that one with room for one more: to put it there can't fail for want of memory. */
  Lot room(Lot lot, long id, long at) {
    Lot room = lot.hasRoom(id, at) ? lot : another(lot, id, at);
    room.makeRoom();
    if (!room.listed) {
      all.add(room);
      room.listed = true;
      empty++;
      book.owned().add(room);
    }
    return room;
  }

  private Lot another(Lot full, long id, long at) {
    Lot known = get(full.site, null, full.context, at);
    if (!known.hasRoom(id, at)) {
      known = remember(new Lot(full.tally, source, full.context, id, at));
      last = known;
    }
    return known;
  }

  /** Enters a settled entry in a lot with room. */
  void put(Entry entry, Lot room, long id, long at) {
    room.add(entry, id, at);
    if (room.live() == 1) {
      empty--;
    }
  }

  /** An entry of a lot ended or went elsewhere. */
  void lost(Lot lot, Entry entry) {
    if (lot.lost(entry) == 0 && ++empty > all.size() / 2 + FEW) {
      forgetEmpty();
    }
  }

  /** Takes those in which nothing is live off the list. */
  void forgetEmpty() {
    for (int i = all.size() - 1; i >= 0; i--) {
      Lot lot = all.get(i);
      if (lot.live() == 0) {
        all.set(i, all.get(all.size() - 1)); // they are in no order
        all.remove(all.size() - 1);
        lot.listed = false;
        book.owned().remove(lot);
      }
    }
    empty = 0;
  }

  /** Those in which something is live. */
  List<Lot> live() {
    List<Lot> live = new ArrayList<>(all.size());
    for (Lot lot : all) {
      if (lot.live() > 0) {
        live.add(lot);
      }
    }
    return live;
  }
}
