package dev.leash.registry;

import dev.leash.event.Kind;
import dev.leash.event.LibraryPackages;
import dev.leash.snapshot.RetentionCheck;
import dev.leash.snapshot.SiteEvidence.Retained;
import dev.leash.weak.IdentityKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks, after a garbage collection, which released listeners their libraries still hold. Used by
 * one thread, once.
 */
final class RetainedListeners {

  /** Fewer than this are not worth the search. */
  private static final int LEAST = 8;

  /** All searches together may take so many nanoseconds. */
  private static final long LONGEST_SEARCH = 2_000_000_000L;

  private final RetentionCheck check;
  private final long since = System.nanoTime();
  private final Set<Object> live = Collections.newSetFromMap(new IdentityHashMap<>());

  RetainedListeners(RetentionCheck check) {
    this.check = check;
  }

  /** A listener is registered somewhere, so that its library rightly holds it. */
  void live(Object listener) {
    live.add(listener);
  }

  /**
   * What became of the listeners of one site, once all that are live were told. The JDK keeps
   * cancelled tasks until their time and what it likes in caches, by design; only libraries are
   * looked into. What was closed may be kept by whoever likes to.
   */
  Retained of(SiteTally tally) {
    List<Entry> sample = tally.released.held();
    List<String> prefixes = tally.site.api().family();
    LibraryPackages library = LibraryPackages.of(prefixes);
    if (tally.site.api().kind() == Kind.RESOURCE
        || sample.isEmpty()
        || prefixes.isEmpty()
        || library.isJdk()) {
      return Retained.NONE;
    }
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<IdentityKey, List<Object>> bySource = bySource(sample, seen);
    long held = 0;
    String where = null;
    for (Map.Entry<IdentityKey, List<Object>> group : bySource.entrySet()) {
      if (seen.size() < LEAST || System.nanoTime() - since > LONGEST_SEARCH) {
        break;
      }
      Map<Object, String> found = check.heldBy(group.getKey().get(), library, group.getValue());
      held += found.size();
      where = found.isEmpty() ? where : found.values().iterator().next();
    }
    return new Retained(tally.released.checked(), held, where);
  }

  /** Those that are not live elsewhere and whose source is there, each once. */
  private Map<IdentityKey, List<Object>> bySource(List<Entry> sample, Set<Object> seen) {
    Map<IdentityKey, List<Object>> bySource = new HashMap<>();
    for (Entry entry : sample) {
      Object listener = entry.listener();
      if (listener != null
          && !entry.sourceCollected()
          && !live.contains(listener)
          && seen.add(listener)) {
        bySource.computeIfAbsent(entry.sourceKey(), s -> new ArrayList<>()).add(listener);
      }
    }
    return bySource;
  }
}
