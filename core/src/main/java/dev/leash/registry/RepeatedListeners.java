package dev.leash.registry;

import dev.leash.event.Kind;
import dev.leash.owner.Lifetimes;
import dev.leash.site.Site;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the registrations of one source that repeat another one of the same line: the listener is
 * of the same class and does the same for the same objects, so that these are told each event once
 * more.
 */
final class RepeatedListeners {

  /** More of one source are not compared: it takes a while, and so many tell enough. */
  private static final int MOST = 10_000;

  private RepeatedListeners() {}

  /**
   * How many repeat one that was seen before, by site. What is to run once, later, may be wanted
   * many times.
   *
   * @param live the live entries of one source
   * @param lifetimes knows which listeners are alike
   */
  static Map<Site, Long> count(List<? extends Entry> live, Lifetimes lifetimes) {
    if (lifetimes == Lifetimes.UNKNOWN || live.size() < 2) {
      return Map.of();
    }
    Map<Site, Long> repeats = new HashMap<>();
    Set<List<@Nullable Object>> seen = new HashSet<>();
    for (Entry entry : live.subList(0, Math.min(live.size(), MOST))) {
      Object listener = entry.listener();
      if (listener == null || entry.api().kind() == Kind.TIMER) {
        continue;
      }
      Object likeness = lifetimes.likenessOf(listener, entry.site());
      if (likeness != null && !seen.add(Arrays.asList(entry.site(), entry.key(), likeness))) {
        repeats.merge(entry.site(), 1L, Long::sum);
      }
    }
    return repeats;
  }
}
