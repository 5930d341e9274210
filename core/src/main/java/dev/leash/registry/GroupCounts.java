package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The counts by service, by owner and by tag. Names come and go, so those that have no live
 * registrations are thrown together under {@value #OTHERS} once there are too many.
 *
 * <p>Thread-safe. A registration that belongs to nobody costs one comparison.
 */
final class GroupCounts {

  /** Where names are summed that would make the tables too long. */
  static final String OTHERS = "(others)";

  /** So many names a table are kept apart. */
  static final int MOST = 10_000;

  private final ConcurrentHashMap<String, RegistrationCounter> byService =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, RegistrationCounter> byOwner = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, RegistrationCounter> byTag = new ConcurrentHashMap<>();

  void began(Context context, int many) {
    if (!context.isNone()) {
      each(context, tally -> tally.began(many));
    }
  }

  void ended(Context context, EndReason how, int many) {
    if (!context.isNone()) {
      each(context, tally -> tally.ended(how, many));
    }
  }

  void moved(Context from, Context to) {
    each(from, RegistrationCounter::moved);
    each(to, tally -> tally.began(1));
  }

  private void each(Context context, Consumer<RegistrationCounter> action) {
    if (context.service() != null) {
      at(byService, context.service(), action);
    }
    if (context.owner() != null) {
      at(byOwner, context.owner().name(), action);
    }
    for (String tag : context.tags()) {
      if (!Context.isCheck(tag)) {
        at(byTag, tag, action);
      }
    }
  }

  /**
   * Counts while the table holds the name, so that no count is lost while it is folded into the
   * others.
   */
  private static void at(
      ConcurrentHashMap<String, RegistrationCounter> table,
      String name,
      Consumer<RegistrationCounter> action) {
    while (table.computeIfPresent(name, (n, tally) -> counted(tally, action)) == null) {
      table.putIfAbsent(name, new RegistrationCounter());
    }
  }

  private static RegistrationCounter counted(
      RegistrationCounter tally, Consumer<RegistrationCounter> action) {
    action.accept(tally);
    return tally;
  }

  /** How many names are kept. */
  long size() {
    return byService.mappingCount() + byOwner.mappingCount() + byTag.mappingCount();
  }

  /** Shortens tables that became too long. */
  void fold() {
    fold(byService);
    fold(byOwner);
    fold(byTag);
  }

  private static void fold(ConcurrentHashMap<String, RegistrationCounter> table) {
    if (table.size() <= MOST) {
      return;
    }
    RegistrationCounter others = table.computeIfAbsent(OTHERS, n -> new RegistrationCounter());
    for (String name : table.keySet()) {
      if (!name.equals(OTHERS)) {
        table.computeIfPresent(name, (n, tally) -> others.takeIfOver(tally) ? null : tally);
      }
    }
  }

  Map<String, Counts> byService() {
    return counts(byService);
  }

  Map<String, Counts> byOwner() {
    return counts(byOwner);
  }

  Map<String, Counts> byTag() {
    return counts(byTag);
  }

  private static Map<String, Counts> counts(Map<String, RegistrationCounter> table) {
    Map<String, Counts> counts = new HashMap<>();
    table.forEach((name, tally) -> counts.put(name, tally.counts()));
    return counts;
  }
}
