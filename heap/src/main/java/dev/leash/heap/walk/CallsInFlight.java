package dev.leash.heap.walk;

import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.function.Predicate;

/**
 * Variables of methods that are calling listeners just now: a copy of the list, as an array, or
 * what goes through the list or a copy, in a method of a class that has a list. They hold listeners
 * for as long as the call takes, and nobody else uses them there.
 */
final class CallsInFlight {

  private final HeapIndex heap;
  private final Predicate<FieldRef> isList;

  /**
   * Looks at the variables of a dump.
   *
   * @param isList whether a field has lists
   */
  CallsInFlight(HeapIndex heap, Predicate<FieldRef> isList) {
    this.heap = heap;
    this.isList = isList;
  }

  /** Whether an object in a variable may be such a copy; whose the method is is not asked. */
  boolean isCandidate(int object, int root) {
    return root >= 0 && heap.roots().kind(root) == RootKind.JAVA_FRAME && isPassing(object);
  }

  /** Whether the method of a candidate belongs to a class that has a list. */
  boolean isCall(int root) {
    HeapClass type =
        heap.stacks().caller(heap.roots().thread(root), heap.roots().traceOrFrame(root));
    return type != null && hasList(type);
  }

  /** Collections are left out: they may be a program's own. */
  private boolean isPassing(int object) {
    if (heap.isObjectArray(object)) {
      return true;
    }
    HeapClass type = heap.classOfInstance(object);
    return type != null
        && type.name().startsWith("java.util.")
        && (type.name().endsWith("Itr") || type.name().endsWith("Iterator"));
  }

  private boolean hasList(HeapClass type) {
    for (int i = 0; i < type.refCount(); i++) {
      if (isList.test(type.ref(i))) {
        return true;
      }
    }
    for (HeapClass each = type; each != null; each = each.superclass()) {
      if (each.staticRefs().stream().anyMatch(isList)) {
        return true;
      }
    }
    return false;
  }
}
