package dev.leash.registry;

import dev.leash.owner.Owner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The lots in which an owner has live registrations. Thread-safe; takes no lock of a source. */
final class Owned {

  private final ConcurrentHashMap<Owner, Set<Lot>> byOwner = new ConcurrentHashMap<>();

  void add(Lot lot) {
    Owner owner = lot.context.owner();
    if (owner != null) {
      byOwner.compute(
          owner,
          (o, known) -> {
            Set<Lot> lots = known == null ? new HashSet<>(2) : known;
            lots.add(lot);
            return lots;
          });
    }
  }

  void remove(Lot lot) {
    Owner owner = lot.context.owner();
    if (owner != null) {
      byOwner.computeIfPresent(
          owner, (o, lots) -> lots.remove(lot) && lots.isEmpty() ? null : lots);
    }
  }

  /** The owners with live registrations that a test accepts. */
  List<Owner> owners(Predicate<Owner> test) {
    List<Owner> accepted = new ArrayList<>();
    for (Owner owner : byOwner.keySet()) {
      if (test.test(owner)) {
        accepted.add(owner);
      }
    }
    return accepted;
  }

  /** The lots of an owner. */
  List<Lot> of(Owner owner) {
    List<Lot> lots = new ArrayList<>();
    byOwner.computeIfPresent(
        owner,
        (o, known) -> {
          lots.addAll(known);
          return known;
        });
    return lots;
  }
}
