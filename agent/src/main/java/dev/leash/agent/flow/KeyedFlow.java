package dev.leash.agent.flow;

import dev.leash.agent.flow.Facts.Removal;

/** What is done to collections that are in a map, each under its key. */
final class KeyedFlow {

  private final CollectionFlow collections;

  KeyedFlow(CollectionFlow collections) {
    this.collections = collections;
  }

  /** What is under a key is replaced by what was made from it, or by nothing. */
  void computed(Value map, Value key, Value answer) {
    if (answer == Value.NULL) {
      collections.removed(map, Removal.KEY, key);
    } else if (answer.isFiltered()) {
      collections.removed(map, Removal.CONDITION, answer.without());
    } else if (!answer.made().isEmpty()) {
      collections.store(map, key, answer, "copy");
    }
  }

  /**
   * A collection or an array in a map is replaced by a copy of it. What the copy has more is put
   * in, and what it lacks is taken out.
   *
   * @return whether what is put into the map is a copy of what was there
   */
  boolean putBack(Value map, Value key, Value copy) {
    String field = map.paths().isEmpty() ? null : map.paths().get(0).field();
    if (field == null || !isCollection(copy) || !copy.comesFrom(field)) {
      return false;
    }
    Value there = map.then(Path.VALUE);
    if (copy.isFiltered()) {
      collections.removed(there, Removal.CONDITION, copy.without());
    } else {
      collections.store(there, key, copy, "copy");
      collections.removed(there, Removal.CONDITION, Value.UNKNOWN);
    }
    return true;
  }

  private static boolean isCollection(Value value) {
    for (MadeObject made : value.made()) {
      if (CollectionTypes.isCollection(internalName(made.type()))) {
        return true;
      }
    }
    return false;
  }

  /** Of what a call returned, the descriptor may be known. */
  private static String internalName(String type) {
    boolean descriptor = type.startsWith("L") && type.endsWith(";");
    return descriptor ? type.substring(1, type.length() - 1) : type;
  }
}
