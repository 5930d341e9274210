package dev.leash.registry;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts begins and ends. Thread-safe, uncontended. */
final class Tally {

  private final LongAdder registered = new LongAdder();
  private final Map<End, LongAdder> ended = new EnumMap<>(End.class);

  Tally() {
    for (End end : End.values()) {
      ended.put(end, new LongAdder());
    }
  }

  void began(int many) {
    registered.add(many);
  }

  /** Takes a begin back: the registration is counted elsewhere. */
  void moved() {
    registered.decrement();
  }

  void ended(End how, int many) {
    ended.get(how).add(many);
  }

  /** Ends are read before begins, so that a count in between can't make live negative. */
  Counts counts() {
    long released = sum(End.RELEASED);
    long completed = sum(End.COMPLETED);
    long collected = sum(End.COLLECTED);
    long cleaned = sum(End.CLEANED);
    return new Counts(registered.sum(), released, completed, collected, cleaned);
  }

  private long sum(End end) {
    return ended.get(end).sum();
  }

  /** Adds the counts of another one, if nothing in that is live. */
  boolean takeIfOver(Tally other) {
    Counts counts = other.counts();
    if (counts.live() != 0) {
      return false;
    }
    registered.add(counts.registered());
    ended.forEach((end, sum) -> sum.add(other.sum(end)));
    return true;
  }
}
