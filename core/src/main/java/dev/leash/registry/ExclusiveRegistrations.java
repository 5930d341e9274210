package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Registers with sources that keep a listener once, or one listener for each key: what is there is
 * looked up and the new one entered in one go.
 *
 * <p>Thread-safe.
 */
final class ExclusiveRegistrations {

  private final LongSupplier clock;
  private final SourceTables sources;
  private final HandleIndex handles;
  private final EntryEnder ender;

  ExclusiveRegistrations(
      LongSupplier clock, SourceTables sources, HandleIndex handles, EntryEnder ender) {
    this.clock = clock;
    this.sources = sources;
    this.handles = handles;
    this.ender = ender;
  }

  /** Enters a registration and ends those that it replaces; see {@link Registry#register}. */
  Entry register(
      Site site, Object source, Object listener, Object handle, Object key, Context context) {
    if (sources.recent(source) == null && isPlain(source, handle, key, context)) {
      Entry first = sources.enter(site, source, listener, clock.getAsLong());
      if (first != null) {
        return first;
      }
    }
    boolean replaces = site.api().copies() == Copies.REPLACED;
    while (true) {
      SourceTable table = sources.make(site.api(), source);
      List<Entry> replaced = List.of();
      Entry entry;
      synchronized (table) { // looked up and entered in one go
        if (table.dropped()) {
          continue; // before we were in
        }
        Entry known = alreadyThere(table, site.api(), listener, handle, key);
        if (known != null) {
          return known;
        }
        if (replaces) {
          replaced = SourceTableWalk.matching(table, EntryEnder.sameKey(site.api(), key));
        }
        entry = table.enter(site, listener, handle, key, context, clock.getAsLong());
        handles.add(entry);
      }
      for (Entry old : replaced) {
        ender.end(old, EndReason.RELEASED); // outside the lock, for its client is told
      }
      return entry;
    }
  }

  /** Whether it may be entered without a table for its source. */
  static boolean isPlain(Object source, Object handle, Object key, Context context) {
    return source != null && handle == null && key == null && context.isNone();
  }

  private Entry alreadyThere(
      SourceTable table, EventApi api, Object listener, Object handle, Object key) {
    Entry known = handles.get(handle);
    if (known != null) {
      return known;
    }
    return api.copies() == Copies.REPLACED ? null : table.find(api, listener, key);
  }
}
