package dev.leash.registry;

/**
 * Takes entries out of a lap: settles those that are live, and counts all. Most come in runs, of
 * one lot, and ended in the same way; so the counters that all threads share are touched once a
 * run.
 *
 * <p>Used by one thread, with the source's lock.
 */
final class Run implements Lap.Settling {

  private final Book book;
  private final Lots lots;
  private final Index index;
  private final EndedCounts here;

  /** The stage of the entries of this run: all ended, or all settled. */
  private Stage stage;

  private long lastAt;
  private int length;

  /** Whether those that were released are to be kept for a while. */
  private boolean sampling;

  Run(Book book, Lots lots, Index index, EndedCounts here) {
    this.book = book;
    this.lots = lots;
    this.index = index;
    this.here = here;
  }

  @Override
  public void settle(Entry entry, long id, long at) {
    Stage fresh = entry.stage();
    if (fresh.end != null) {
      count(entry, fresh, at);
      return;
    }
    Lot room = lots.room(fresh.lot, id, at);
    index.makeRoom();
    if (entry.move(fresh, room.settled)) {
      count(entry, room.settled, at); // before it is where somebody can end it
      lots.put(entry, room, id, at);
      index.add(entry);
    } else { // it has just ended
      count(entry, entry.stage(), at);
    }
  }

  private void count(Entry entry, Stage last, long at) {
    if (last != stage) {
      close();
      stage = last;
      sampling = last.end == End.RELEASED && !last.lot.tally.released.isFull();
    }
    length++;
    lastAt = at;
    if (sampling) {
      last.lot.tally.released.add(entry);
    }
  }

  /** Hands in what was counted. */
  void close() {
    if (length > 0) {
      if (stage.end == null) {
        book.begun(stage.lot, length, lastAt);
      } else {
        book.passed(stage, length, lastAt);
        here.count(stage.lot.site, length);
      }
      length = 0;
    }
  }
}
