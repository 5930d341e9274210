package dev.leash.registry;

import dev.leash.site.Frame;
import dev.leash.snapshot.CallerCounts;
import dev.leash.snapshot.EndReason;
import java.util.ArrayList;
import java.util.List;

/**
 * The registrations of one site by who called it, to see whether one caller forgets what others
 * take back. Those of a caller that has very many live ones are not looked at any more.
 *
 * <p>Thread-safe.
 */
final class CallersSample {

  /** So many callers are told apart; the rest is not looked at. */
  static final int CALLERS = 16;

  /** So many live registrations of each caller are kept in sight. */
  static final int MOST = 64;

  /** With so many at hand those that ended are counted and let go of. */
  private static final int AT_HAND = 8;

  /** One that is live, as far as is known, and its number among those of all callers. */
  private record Open(Registration registration, long number) {}

  /** One caller. Guarded by itself. */
  private static final class OneCaller {
    private final Frame frame;
    private final List<Open> open = new ArrayList<>(2);
    private volatile boolean full;
    private long seen;
    private long released;
    private long latest;

    private OneCaller(Frame frame) {
      this.frame = frame;
    }

    private synchronized void add(Registration registration, long number) {
      if (full) {
        return;
      }
      if (open.size() % AT_HAND == AT_HAND - 1) {
        letGo();
      }
      open.add(new Open(registration, number));
      seen++;
      full = open.size() == MOST;
    }

    private void letGo() {
      for (Open one : open) {
        if (one.registration().end() == EndReason.RELEASED) {
          released++;
          latest = one.number();
        }
      }
      open.removeIf(one -> !one.registration().live());
    }

    private synchronized CallerCounts counts() {
      letGo();
      long middle = open.isEmpty() ? 0 : open.get((open.size() - 1) / 2).number();
      return new CallerCounts(frame, seen, released, open.size(), middle, latest);
    }
  }

  private volatile List<OneCaller> callers = List.of();

  /** How many were looked at; a race gives one number twice, no harm. */
  private long numbers;

  /** Whether there were more callers than are told apart. */
  private volatile boolean more;

  /** Takes note of a registration that was just made. */
  void add(Frame caller, Registration registration) {
    OneCaller known = find(caller);
    if (known == null) {
      known = make(caller);
    }
    if (known != null && !known.full) {
      known.add(registration, ++numbers);
    }
  }

  private OneCaller find(Frame caller) {
    for (OneCaller known : callers) {
      if (known.frame.equals(caller)) {
        return known;
      }
    }
    return null;
  }

  private synchronized OneCaller make(Frame caller) {
    OneCaller known = find(caller);
    if (known != null || callers.size() == CALLERS) {
      more |= known == null;
      return known;
    }
    List<OneCaller> all = new ArrayList<>(callers);
    known = new OneCaller(caller);
    all.add(known);
    callers = List.copyOf(all);
    return known;
  }

  /** What became of the registrations of each; empty if there are too many callers to tell. */
  List<CallerCounts> counts() {
    List<OneCaller> all = callers;
    if (more || all.size() < 2) {
      return List.of();
    }
    List<CallerCounts> counts = new ArrayList<>(all.size());
    for (OneCaller caller : all) {
      counts.add(caller.counts());
    }
    return counts;
  }
}
