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

  void began() {
    registered.increment();
  }

  void ended(End how) {
    ended.get(how).increment();
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
}
