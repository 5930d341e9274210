package dev.leash.heap.list;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.walk.ListEdges;

/**
 * A field holds a list if it is known to, or if a collection, map or array is in it and its class
 * is neither of the JDK nor itself part of a collection. Immutable.
 */
public final class ListRule implements ListEdges {

  private final Structure structure;
  private final boolean[] known;
  private final boolean[] possible;

  /** Decides for all fields of a dump. */
  public ListRule(HeapIndex heap, Structure structure, KnownLists knowledge) {
    this.structure = structure;
    int count = heap.classes().fields().size();
    known = new boolean[count];
    possible = new boolean[count];
    for (FieldRef field : heap.classes().fields()) {
      known[field.number()] =
          knowledge
              .lists()
              .contains(new ListField(field.owner().name(), field.name(), field.isStatic()));
      possible[field.number()] =
          !field.name().startsWith("<") // what the JVM keeps for a class
              && !field.name().startsWith("this$")
              && !ClassNames.isJdk(field.owner())
              && !ClassNames.isLambda(field.owner().name());
    }
    new ListsOfSources(heap, structure, knowledge.keptIn())
        .all((field, list) -> known[field.number()] = true);
  }

  @Override
  public boolean isList(int owner, FieldRef field, int target) {
    if (!possible[field.number()]) {
      return known[field.number()];
    }
    return known[field.number()] || (structure.isCollection(target) && !structure.isPart(owner));
  }

  @Override
  public boolean isPart(int object) {
    return structure.isPart(object);
  }

  /** Whether a field was known before the dump was seen. */
  public boolean isKnown(FieldRef field) {
    return known[field.number()];
  }
}
