package dev.leash.agent.cli;

import java.util.Comparator;
import java.util.List;

/**
 * By what {@code watch} sorts sites, among the accused ones and among the others.
 *
 * @param words what a person reads
 * @param comparator compares two sites
 */
record WatchOrder(String words, Comparator<WatchRow> comparator) {

  /** All orders; the first is the usual one. */
  static final List<WatchOrder> ALL =
      List.of(
          new WatchOrder("live", Comparator.comparing(WatchRow::live).reversed()),
          new WatchOrder(
              "trend",
              Comparator.comparing((WatchRow row) -> row.trend() == null ? 0 : row.trend())
                  .reversed()),
          new WatchOrder(
              "per second",
              Comparator.comparing((WatchRow row) -> row.perSecond() == null ? 0 : row.perSecond())
                  .reversed()),
          new WatchOrder("registered", Comparator.comparing(WatchRow::registered).reversed()),
          new WatchOrder("event API", Comparator.comparing(row -> row.site().getApi())),
          new WatchOrder("line", Comparator.comparing(WatchRow::line)));

  /**
   * The whole order: what is accused comes first in any case.
   *
   * @param reversed whether the rest is to be the other way round
   */
  Comparator<WatchRow> leaksFirst(boolean reversed) {
    return Comparator.comparing((WatchRow row) -> !row.isAccused())
        .thenComparing(reversed ? comparator.reversed() : comparator)
        .thenComparing(WatchRow::id);
  }
}
