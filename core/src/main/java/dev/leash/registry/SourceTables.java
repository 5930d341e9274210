package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.weak.IdentityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of all sources, found by the identity of the source. Thread-safe. */
final class SourceTables {

  private final RegistryTotals totals;
  private final ConcurrentHashMap<Object, SourceTable> byIdentity = new ConcurrentHashMap<>();
  private final SourceTypes types = new SourceTypes();
  private final RecentSourceTables recent = new RecentSourceTables();
  private final ConcurrentHashMap<EventApi, SourceTable> statics = new ConcurrentHashMap<>();

  SourceTables(RegistryTotals totals) {
    this.totals = totals;
  }

  /** The table of a source, or that of an API if the source is null; null if there is none. */
  SourceTable find(EventApi api, Object source) {
    if (source == null) {
      return statics.get(api);
    }
    SourceTable known = recent.get(source);
    if (known == null) {
      known = byIdentity.get(new IdentityKey.Probe(source));
      if (known != null && known.lasting()) {
        remember(known);
      }
    }
    return known;
  }

  /** The same, for those that most often look in vain. */
  SourceTable findIfAny(EventApi api, Object source) {
    return source == null || types.mayInclude(source) ? find(api, source) : null;
  }

  /** Tables that are empty are kept as long as they are remembered: they fill again and again. */
  private void remember(SourceTable table) {
    SourceTable forgotten = recent.put(table);
    if (forgotten != null && forgotten.usedUp()) {
      drop(forgotten);
    }
  }

  /** The same, made if there is none. */
  SourceTable make(EventApi api, Object source) {
    SourceTable known = find(api, source);
    if (known != null && !known.dropped()) {
      return known;
    }
    StackGuard.checkForMaps();
    if (known != null) {
      forget(known); // whoever dropped it has not come to that
    }
    if (source == null) {
      return statics.computeIfAbsent(api, a -> new SourceTable(null, totals));
    }
    SourceTable fresh = new SourceTable(source, totals);
    types.add(fresh);
    SourceTable other = byIdentity.putIfAbsent(fresh, fresh);
    if (other != null) {
      types.remove(fresh);
    }
    SourceTable made = other != null ? other : fresh;
    if (recent.metBefore(made)) { // it was dropped too early, then
      remember(made);
    }
    return made;
  }

  /** Something ended there: a table that was used once is not kept, unless it was made again. */
  void ended(SourceTable table) {
    if (table.usedUp() && !recent.has(table)) {
      drop(table);
    }
  }

  /** Forgets a table if it is empty. A static one stays. */
  void drop(SourceTable table) {
    if (!table.isStatic() && table.dropIfEmpty()) {
      forget(table);
      types.remove(table);
    }
  }

  /** Not the next table of the same source, though that is equal. */
  @SuppressWarnings("ReferenceEquality")
  private void forget(SourceTable table) {
    byIdentity.computeIfPresent(table, (key, known) -> known == table ? null : known);
  }

  /** How many tables there are. */
  long size() {
    return byIdentity.mappingCount() + statics.mappingCount();
  }

  /** All tables at this moment. */
  List<SourceTable> all() {
    List<SourceTable> all = new ArrayList<>(byIdentity.values());
    all.addAll(statics.values());
    return all;
  }
}
