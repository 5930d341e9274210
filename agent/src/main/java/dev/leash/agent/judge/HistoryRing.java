package dev.leash.agent.judge;

import dev.leash.report.History;
import dev.leash.report.Moment;
import java.util.ArrayList;
import java.util.List;

/**
 * A bounded number of moments that reach back to the first one. When there is no room left, every
 * second moment of the older half goes; so the older they are, the further apart.
 *
 * <p>Thread-safe.
 */
final class HistoryRing {

  /** More points than this can't be seen in a plot. */
  static final int MOST = 160;

  private final List<Moment> moments = new ArrayList<>();

  synchronized void add(Moment moment) {
    if (moments.size() >= MOST) {
      thin();
    }
    moments.add(moment);
  }

  private void thin() {
    List<Moment> fewer = new ArrayList<>(MOST);
    for (int i = 0; i < moments.size(); i++) {
      if (i >= MOST / 2 || i % 2 == 0) {
        fewer.add(moments.get(i));
      }
    }
    moments.clear();
    moments.addAll(fewer);
  }

  synchronized boolean isEmpty() {
    return moments.isEmpty();
  }

  /** All moments, oldest first, and one more at the end. */
  synchronized History with(Moment last) {
    List<Moment> all = new ArrayList<>(moments);
    all.add(last);
    return new History(all);
  }
}
