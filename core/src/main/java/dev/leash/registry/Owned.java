package dev.leash.registry;

import dev.leash.owner.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The lots of each owner, as long as their sources list them: some may have nothing live any more.
 * Thread-safe; takes no lock of a source.
 */
final class Owned {

  /** The lots of one owner, linked through themselves, so that a lot more costs no object more. */
  private static final class Chain {
    private Lot first;

    /** Nothing can be added once it was empty: it is being forgotten. */
    private boolean over;

    private synchronized boolean add(Lot lot) {
      if (over) {
        return false;
      }
      lot.nextOwned = first;
      if (first != null) {
        first.previousOwned = lot;
      }
      first = lot;
      return true;
    }

    /** Takes a lot out; true if it was the last. */
    private synchronized boolean remove(Lot lot) {
      if (lot.nextOwned != null) {
        lot.nextOwned.previousOwned = lot.previousOwned;
      }
      if (lot.previousOwned != null) {
        lot.previousOwned.nextOwned = lot.nextOwned;
      } else {
        first = lot.nextOwned;
      }
      lot.nextOwned = null;
      lot.previousOwned = null;
      over = first == null;
      return over;
    }

    private synchronized List<Lot> live() {
      List<Lot> live = new ArrayList<>();
      for (Lot lot = first; lot != null; lot = lot.nextOwned) {
        if (lot.live() > 0) {
          live.add(lot);
        }
      }
      return live;
    }

    private synchronized boolean isLive() {
      Lot lot = first;
      while (lot != null && lot.live() == 0) {
        lot = lot.nextOwned;
      }
      return lot != null;
    }
  }

  private final ConcurrentHashMap<Owner, Chain> byOwner = new ConcurrentHashMap<>();

  /** Adds a lot, once. */
  void add(Lot lot) {
    Owner owner = lot.context.owner();
    boolean added = owner == null;
    while (!added) {
      Chain chain = byOwner.get(owner);
      if (chain == null) {
        chain = byOwner.computeIfAbsent(owner, o -> new Chain());
      }
      added = chain.add(lot);
      if (!added) {
        byOwner.remove(owner, chain);
      }
    }
  }

  /** Takes out a lot that was added. */
  void remove(Lot lot) {
    Owner owner = lot.context.owner();
    Chain chain = owner == null ? null : byOwner.get(owner);
    if (chain != null && chain.remove(lot)) {
      byOwner.remove(owner, chain);
    }
  }

  /** How many owners are known. */
  int size() {
    return byOwner.size();
  }

  /** The owners with live registrations that a test accepts. */
  List<Owner> owners(Predicate<Owner> test) {
    List<Owner> accepted = new ArrayList<>();
    byOwner.forEach(
        (owner, chain) -> {
          if (chain.isLive() && test.test(owner)) {
            accepted.add(owner);
          }
        });
    return accepted;
  }

  /** The lots in which an owner has live registrations. */
  List<Lot> of(Owner owner) {
    Chain chain = byOwner.get(owner);
    return chain == null ? List.of() : chain.live();
  }
}
