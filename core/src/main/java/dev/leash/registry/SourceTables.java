package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
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
  private final SharedTables shared;

  SourceTables(RegistryTotals totals) {
    this.totals = totals;
    this.shared = new SharedTables(totals);
  }

  /** The registrations of sources without tables. */
  SharedTables shared() {
    return shared;
  }

  /** The table of a source that was used lately; null if it is not known here. */
  SourceTable recent(Object source) {
    return source == null ? null : recent.get(source);
  }

  /**
   * The table of a source, or that of an API if the source is null; null if it has no
   * registrations. If it has some and no table, it gets one.
   */
  SourceTable find(EventApi api, Object source) {
    if (source == null) {
      return statics.get(api);
    }
    SourceTable known = recent.get(source);
    if (known == null && shared.newest(source) != null) { // looked for first: they move to a table
      known = own(source);
    } else if (known == null) {
      known = byIdentity.get(new IdentityKey.Probe(source));
      if (known != null && known.lasting()) {
        remember(known);
      }
    }
    return known;
  }

  /** The same, for those that most often look in vain. */
  SourceTable findIfAny(EventApi api, Object source) {
    return source == null || types.mayInclude(source) || shared.mayInclude(source)
        ? find(api, source)
        : null;
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
    SourceTable made = own(source);
    if (recent.metBefore(made)) { // it was dropped too early, then
      remember(made);
    }
    return made;
  }

  /** Finds or makes a table for a source, and moves there what it has without. */
  private SourceTable own(Object source) {
    StackGuard.checkForMaps();
    int hash = System.identityHashCode(source);
    SharedTable part = shared.part(hash);
    synchronized (part) {
      SourceTable table = byIdentity.get(new IdentityKey.Probe(source));
      if (table != null && table.dropped()) {
        forget(table);
        table = null;
      }
      if (table == null) {
        table = new SourceTable(source, totals);
        types.add(table);
        synchronized (table) { // whoever finds it now waits for what moves
          byIdentity.put(table, table);
          shared.move(part, source, hash, table);
        }
      }
      return table;
    }
  }

  /**
   * Enters a registration that has no handle and no key and belongs to nobody, without a table.
   *
   * @return null if the source has a table, or should get one
   */
  SharedEntry enter(Site site, Object source, Object listener, long now) {
    int hash = System.identityHashCode(source);
    if (recent.met(hash) || hasTable(source)) {
      return null;
    }
    SharedChunk chunk = shared.chunk(site, source, now);
    StackGuard.check();
    SharedTable part = shared.part(hash);
    synchronized (part) {
      SharedEntry known = part.newest(source, hash);
      return known == null && hasTable(source)
          ? null
          : shared.enter(part, chunk, known, source, listener, now);
    }
  }

  private boolean hasTable(Object source) {
    SourceTable known =
        types.mayInclude(source) ? byIdentity.get(new IdentityKey.Probe(source)) : null;
    return known != null && !known.dropped();
  }

  /**
   * Ends an entry of a source that has no table, if that is its only one; else it gets one first.
   *
   * @return whether it ended that; if not, it had ended, or it is in a table now
   */
  boolean endAlone(SharedEntry entry, EndReason how) {
    StackGuard.check();
    int hash = entry.source.hashCode();
    SharedTable part = shared.part(hash);
    synchronized (part) {
      boolean alone = part.isAlone(entry);
      if (!entry.isShared()) {
        return false;
      }
      Object source = alone ? null : entry.source.get();
      if (source == null) { // alone, or nobody can ask for its source any more
        shared.end(part, entry, how);
        if (how != EndReason.COLLECTED) {
          recent.meet(hash);
        }
        return true;
      }
      own(source);
      return false;
    }
  }

  /** Ends what was collected of sources without tables; some get one, to be looked at next. */
  void sweepShared() {
    for (SharedEntry entry : shared.sweep()) {
      Object source = entry.isShared() ? entry.source.get() : null;
      if (source != null) {
        own(source);
      }
    }
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
