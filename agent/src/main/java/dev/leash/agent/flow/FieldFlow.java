package dev.leash.agent.flow;

/** What is done to fields and to the places of arrays. */
final class FieldFlow {

  private final Facts facts;
  private final CollectionFlow collections;

  FieldFlow(Facts facts, CollectionFlow collections) {
    this.facts = facts;
    this.collections = collections;
  }

  /** Something is put into an array. */
  void stored(Value array, Value value) {
    if (value == Value.NULL) {
      collections.removed(array, Facts.Removal.CONDITION, Value.UNKNOWN);
    } else {
      collections.store(array, Value.UNKNOWN, value, "array");
    }
  }

  /**
   * A field is set.
   *
   * @param ofNodes whether the field is for nodes of a chain
   */
  void put(Value object, String field, Value value, boolean ofNodes) {
    for (MadeObject made : object.made()) {
      made.fields.put(field, made.field(field).or(value));
    }
    if (!object.paths().isEmpty() && !facts.isFull()) {
      facts.puts.add(new Facts.Put(object, field, value, true));
      if (!ofNodes || !collections.linked(object.then(field), value)) {
        collections.replaced(object, field, value);
      }
    }
  }

  /** A node of a chain gets another successor. */
  void link(Value node, String field, Value next) {
    for (MadeObject made : node.made()) {
      made.fields.put(field, made.field(field).or(next));
    }
    if (collections.initializes() && node.is(Path.THIS) && !facts.isFull()) {
      facts.puts.add(new Facts.Put(node, field, next, true)); // a node is made with a successor
    }
    if (!collections.linked(node, next) && next == Value.NULL) {
      collections.removed(node, Facts.Removal.CONDITION, Value.UNKNOWN);
    }
  }

  /**
   * Whether a field is set through a handle to it; which, tells the value that is expected there.
   */
  boolean replaces(Target target, Value[] arguments) {
    boolean handle =
        target.owner().equals("java/lang/invoke/VarHandle")
            || target.owner().endsWith("ReferenceFieldUpdater");
    if (!handle || arguments.length != 3 || !CollectionTypes.SETS.contains(target.name())) {
      return false;
    }
    for (Path path : arguments[1].paths()) {
      String field = path.field();
      if (field != null && !path.isInside()) {
        put(arguments[0], field, arguments[2], false);
        return true;
      }
    }
    return false;
  }
}
