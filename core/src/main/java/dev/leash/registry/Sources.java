package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.weak.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of all sources, found by the identity of the source. Thread-safe. */
final class Sources {

  private final Book book;
  private final ConcurrentHashMap<Object, Source> byIdentity = new ConcurrentHashMap<>();
  private final RecentSources recent = new RecentSources();
  private final ConcurrentHashMap<EventApi, Source> statics = new ConcurrentHashMap<>();

  Sources(Book book) {
    this.book = book;
  }

  /** The table of a source, or that of an API if the source is null; null if there is none. */
  Source find(EventApi api, Object source) {
    if (source == null) {
      return statics.get(api);
    }
    Source known = recent.get(source);
    if (known == null) {
      known = byIdentity.get(new Identity.Probe(source));
      if (known != null && known.lasting()) {
        remember(known);
      }
    }
    return known;
  }

  /** Tables that are empty are kept as long as they are remembered: they fill again and again. */
  private void remember(Source table) {
    Source forgotten = recent.put(table);
    if (forgotten != null && forgotten.usedUp()) {
      drop(forgotten);
    }
  }

  /** The same, made if there is none. */
  Source make(EventApi api, Object source) {
    Source known = find(api, source);
    if (known != null && !known.dropped()) {
      return known;
    }
    Headroom.check();
    if (known != null) {
      forget(known); // whoever dropped it has not come to that
    }
    if (source == null) {
      return statics.computeIfAbsent(api, a -> new Source(null, book));
    }
    Source fresh = new Source(source, book);
    Source other = byIdentity.putIfAbsent(fresh, fresh);
    Source made = other != null ? other : fresh;
    if (recent.metBefore(made)) { // it was dropped too early, then
      remember(made);
    }
    return made;
  }

  /** Something ended there: a table that was used once is not kept, unless it was made again. */
  void ended(Source table) {
    if (table.usedUp() && !recent.has(table)) {
      drop(table);
    }
  }

  /** Forgets a table if it is empty. A static one stays. */
  void drop(Source table) {
    if (!table.isStatic() && table.dropIfEmpty()) {
      forget(table);
    }
  }

  /** Not the next table of the same source, though that is equal. */
  @SuppressWarnings("ReferenceEquality")
  private void forget(Source table) {
    byIdentity.computeIfPresent(table, (key, known) -> known == table ? null : known);
  }

  /** All tables at this moment. */
  List<Source> all() {
    List<Source> all = new ArrayList<>(byIdentity.values());
    all.addAll(statics.values());
    return all;
  }
}
