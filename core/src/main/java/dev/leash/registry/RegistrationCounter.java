package dev.leash.registry;

import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts begins and ends. Thread-safe, uncontended. */
final class RegistrationCounter {

  private final LongAdder registered = new LongAdder();
  private final Map<EndReason, LongAdder> ended = new EnumMap<>(EndReason.class);

  RegistrationCounter() {
    for (EndReason end : EndReason.values()) {
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

  void ended(EndReason how, int many) {
    ended.get(how).add(many);
  }

  /** Ends are read before begins, so that a count in between can't make live negative. */
  Counts counts() {
    long released = sum(EndReason.RELEASED);
    long completed = sum(EndReason.COMPLETED);
    long collected = sum(EndReason.COLLECTED);
    long cleaned = sum(EndReason.CLEANED);
    return new Counts(registered.sum(), released, completed, collected, cleaned);
  }

  private long sum(EndReason end) {
    return ended.get(end).sum();
  }

  /** Adds the counts of another one, if nothing in that is live. */
  boolean takeIfOver(RegistrationCounter other) {
    Counts counts = other.counts();
    if (counts.live() != 0) {
      return false;
    }
    registered.add(counts.registered());
    ended.forEach((end, sum) -> sum.add(other.sum(end)));
    return true;
  }
}
