package dev.leash.registry;

import dev.leash.owner.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The chunks of each owner, as long as their sources list them: some may have nothing live any
 * more. Thread-safe; takes no lock of a source.
 */
final class ChunksByOwner {

  /** The sort of all owners that the application named itself. */
  private static final String NAMED = "named owner";

  /** To look at more owners than this, again and again, would be felt. */
  private static final int MOST_SUMMED = 100_000;

  /**
   * The chunks of one owner, linked through themselves, so that a chunk more costs no object more.
   */
  private static final class Chain {
    private EntryChunk first;

    /** Nothing can be added once it was empty: it is being forgotten. */
    private boolean over;

    private synchronized boolean add(EntryChunk chunk) {
      if (over) {
        return false;
      }
      chunk.nextOwned = first;
      if (first != null) {
        first.previousOwned = chunk;
      }
      first = chunk;
      return true;
    }

    /** Takes a chunk out; true if it was the last. */
    private synchronized boolean remove(EntryChunk chunk) {
      if (chunk.nextOwned != null) {
        chunk.nextOwned.previousOwned = chunk.previousOwned;
      }
      if (chunk.previousOwned != null) {
        chunk.previousOwned.nextOwned = chunk.nextOwned;
      } else {
        first = chunk.nextOwned;
      }
      chunk.nextOwned = null;
      chunk.previousOwned = null;
      over = first == null;
      return over;
    }

    private synchronized List<EntryChunk> live() {
      List<EntryChunk> live = new ArrayList<>();
      for (EntryChunk chunk = first; chunk != null; chunk = chunk.nextOwned) {
        if (chunk.live() > 0) {
          live.add(chunk);
        }
      }
      return live;
    }

    private synchronized long count() {
      long count = 0;
      for (EntryChunk chunk = first; chunk != null; chunk = chunk.nextOwned) {
        count += chunk.live();
      }
      return count;
    }

    private synchronized boolean isLive() {
      EntryChunk chunk = first;
      while (chunk != null && chunk.live() == 0) {
        chunk = chunk.nextOwned;
      }
      return chunk != null;
    }
  }

  private final ConcurrentHashMap<Owner, Chain> byOwner = new ConcurrentHashMap<>();

  /** Adds a chunk, once. */
  void add(EntryChunk chunk) {
    Owner owner = chunk.context.owner();
    boolean added = owner == null;
    while (!added) {
      Chain chain = byOwner.get(owner);
      if (chain == null) {
        chain = byOwner.computeIfAbsent(owner, o -> new Chain());
      }
      added = chain.add(chunk);
      if (!added) {
        byOwner.remove(owner, chain);
      }
    }
  }

  /** Takes out a chunk that was added. */
  void remove(EntryChunk chunk) {
    Owner owner = chunk.context.owner();
    Chain chain = owner == null ? null : byOwner.get(owner);
    if (chain != null && chain.remove(chunk)) {
      byOwner.remove(owner, chain);
    }
  }

  /**
   * How many live registrations the owners of each sort have; nothing where there are too many
   * owners.
   */
  Map<String, Long> liveBySort() {
    Map<String, Long> live = new HashMap<>();
    if (byOwner.size() <= MOST_SUMMED) {
      byOwner.forEach(
          (owner, chain) -> {
            long count = chain.count();
            if (count > 0) {
              live.merge(owner.declared() ? NAMED : owner.sort(), count, Long::sum);
            }
          });
    }
    return live;
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

  /** The chunks in which an owner has live registrations. */
  List<EntryChunk> of(Owner owner) {
    Chain chain = byOwner.get(owner);
    return chain == null ? List.of() : chain.live();
  }
}
