package dev.leash.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * What occurred, held against what is known.
 *
 * @param fresh what counts: new, grown, or tolerated no longer
 * @param known what is tolerated
 * @param fixed the entries that did not occur
 * @param lines what there is to say about entries that count or did not occur, a line each
 */
public record BaselineComparison(
    List<ObservedLeak> fresh, List<ObservedLeak> known, List<KnownLeak> fixed, List<String> lines) {

  /** Copies the lists. */
  public BaselineComparison {
    fresh = List.copyOf(fresh);
    known = List.copyOf(known);
    fixed = List.copyOf(fixed);
    lines = List.copyOf(lines);
  }

  /** Nothing is known, so everything is new. */
  public static BaselineComparison allNew(List<ObservedLeak> seen, String why) {
    return new BaselineComparison(
        seen, List.of(), List.of(), List.of(why + ", so every leak is new"));
  }

  /** Whether the leak with an id counts. */
  public boolean isFresh(String id) {
    for (ObservedLeak seen : fresh) {
      if (seen.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  static final class Builder {
    private final List<ObservedLeak> fresh = new ArrayList<>();
    private final List<ObservedLeak> known = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    void add(ObservedLeak seen, KnownLeak entry, boolean expired) {
      if (entry == null) {
        fresh.add(seen);
      } else if (expired) {
        fresh.add(seen);
        lines.add("tolerated until " + entry.until() + " only: " + seen);
      } else if (entry.isExceededBy(seen)) {
        fresh.add(seen);
        lines.add("grown from " + entry.live() + " to " + seen.live() + ": " + seen);
      } else {
        known.add(seen);
      }
    }

    void say(String line) {
      lines.add(line);
    }

    BaselineComparison build(List<KnownLeak> fixed) {
      for (KnownLeak entry : fixed) {
        lines.add("did not occur: " + entry);
      }
      return new BaselineComparison(fresh, known, fixed, lines);
    }
  }
}
