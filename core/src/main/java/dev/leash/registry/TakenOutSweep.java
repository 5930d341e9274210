package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.snapshot.EndReason;
import dev.leash.weak.KeptObjects;
import java.util.List;

/**
 * Ends registrations whose source is a collection of the JDK's that does not have the listener any
 * more. Such a collection is changed by code that is everybody's, so not every way out of it is
 * hooked. Thread-safe.
 */
final class TakenOutSweep {

  private final SourceTables sources;
  private final EntryEnder ender;
  private volatile boolean needed;

  TakenOutSweep(SourceTables sources, EntryEnder ender) {
    this.sources = sources;
    this.ender = ender;
  }

  /** Something is registered; as long as no source is a collection, there is nothing to do. */
  void registered(EventApi api, Object source) {
    if (api.discovered() && !needed && KeptObjects.canBeOf(source)) {
      needed = true;
    }
  }

  void sweep() {
    if (!needed) {
      return;
    }
    for (SourceTable table : sources.all()) {
      KeptObjects kept = kept(table.get());
      if (kept != null) {
        ender.endAll(table, entry -> isTakenOut(entry, kept), EndReason.RELEASED);
      }
    }
    sources.shared().forEachSource(this::sweep);
  }

  private void sweep(List<SharedEntry> ofOneSource) {
    KeptObjects kept = kept(ofOneSource.get(0).source.get());
    if (kept != null) {
      for (SharedEntry entry : ofOneSource) {
        if (isTakenOut(entry, kept)) {
          ender.end(entry, EndReason.RELEASED);
        }
      }
    }
  }

  private static KeptObjects kept(Object source) {
    return KeptObjects.canBeOf(source) ? KeptObjects.of(source) : null;
  }

  private static boolean isTakenOut(Entry entry, KeptObjects kept) {
    Object listener = entry.hasListener() ? entry.listener() : null;
    return listener != null && entry.api().discovered() && !kept.has(listener);
  }
}
