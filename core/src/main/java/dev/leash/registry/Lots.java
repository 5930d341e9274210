package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;

/**
 * The two lots that one source used last.
 *
 * <p>Thread-safe: a race makes one lot more, no harm.
 */
final class Lots {

  private final Source source;
  private final Book book;
  private Lot last;
  private Lot lastButOne;

  Lots(Source source, Book book) {
    this.source = source;
    this.book = book;
  }

  /** One that fits a registration; made if neither does. */
  Lot get(Site site, Object listener, Context context, long id, long now) {
    Lot known = last;
    if (known != null && known.fits(site, context, id, now)) {
      return known;
    }
    Lot before = lastButOne;
    if (before != null && before.fits(site, context, id, now)) {
      return before;
    }
    Lot fresh = new Lot(book.tally(site), source, context, id, now);
    fresh.tally.seen(source, listener, now);
    lastButOne = known;
    last = fresh;
    return fresh;
  }
}
