package dev.leash.heap.list;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a dump the lists in which sources keep their listeners, by what is known of the sources'
 * classes. Immutable.
 */
public final class ListsOfSources {

  /** Takes the lists that are found. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes one.
     *
     * @param field has it
     * @param list the number of the object
     */
    void list(FieldRef field, int list);
  }

  private final HeapIndex heap;
  private final Structure structure;
  private final List<KeptIn> clauses;

  /** Knows what {@code clauses} say. */
  public ListsOfSources(HeapIndex heap, Structure structure, List<KeptIn> clauses) {
    this.heap = heap;
    this.structure = structure;
    this.clauses = List.copyOf(clauses);
  }

  /** Shows the lists of all sources. */
  public void all(Visitor visitor) {
    ofClasses(visitor);
    boolean any = false;
    boolean[] isSource = new boolean[heap.classes().classes().size()];
    for (HeapClass type : heap.classes().classes()) {
      isSource[type.index()] = !clauses(type).isEmpty();
      any |= isSource[type.index()];
    }
    for (int object = 0; any && object < heap.size(); object++) {
      HeapClass type = heap.classOfInstance(object);
      if (type != null && isSource[type.index()]) {
        of(object, visitor);
      }
    }
  }

  /** Shows the lists that classes keep in static fields. */
  public void ofClasses(Visitor visitor) {
    for (KeptIn clause : clauses) {
      for (HeapClass type : heap.classes().classes()) {
        if (clause.isStatic() && type.name().equals(clause.className())) {
          heap.references(
              type.object(),
              (field, target) -> {
                if (field != null && field.isStatic() && isFirst(clause, field)) {
                  arrive(field, target, clause, 1, visitor);
                }
              });
        }
      }
    }
  }

  private static boolean isFirst(KeptIn clause, FieldRef field) {
    return clause.fields().get(0).contains(field.name());
  }

  /** Shows the lists of an object; none if nothing is known of its class. */
  public void of(int source, Visitor visitor) {
    HeapClass type = heap.classOfInstance(source);
    if (type != null) {
      clauses(type).forEach(clause -> follow(source, clause, 0, visitor));
    }
  }

  private List<KeptIn> clauses(HeapClass type) {
    List<KeptIn> found = new ArrayList<>();
    for (KeptIn clause : clauses) {
      if (!clause.isStatic() && type.isA(clause.className())) {
        found.add(clause);
      }
    }
    return found;
  }

  private void follow(int object, KeptIn clause, int step, Visitor visitor) {
    HeapClass type = heap.classOfInstance(object);
    for (int i = 0; type != null && i < type.refCount(); i++) {
      if (clause.fields().get(step).contains(type.ref(i).name())) {
        int target = heap.value(object, type, i);
        if (target >= 0) {
          arrive(type.ref(i), target, clause, step + 1, visitor);
        }
      }
    }
  }

  /** What is in a collection is reached, however many fields are to follow. */
  private void arrive(FieldRef field, int target, KeptIn clause, int steps, Visitor visitor) {
    if (steps == clause.fields().size() || structure.isPart(target)) {
      visitor.list(field, target);
    } else {
      follow(target, clause, steps, visitor);
    }
  }
}
