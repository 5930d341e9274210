package dev.leash.heap.list;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;

/**
 * Finds the object that a listener works for: what a lambda captured, the outer instance, or the
 * listener itself.
 */
final class Subjects {

  private static final int MOST_STEPS = 3;

  private final HeapIndex heap;
  private final ElementKinds kinds;

  Subjects(HeapIndex heap, ElementKinds kinds) {
    this.heap = heap;
    this.kinds = kinds;
  }

  /** The object that {@code listener} works for, or -1 if it captured nothing but data. */
  int of(int listener) {
    int object = listener;
    for (int step = 0; step < MOST_STEPS; step++) {
      HeapClass type = heap.isInstance(object) ? heap.classOf(object) : null;
      if (type == null) {
        return -1;
      }
      if (type.isA("java.lang.Thread")) {
        int task = task(object);
        if (task < 0) {
          return object;
        }
        object = task;
        continue;
      }
      boolean isLambda = ClassNames.isLambda(type.name());
      int captured = captured(object, type, isLambda);
      if (captured < 0) {
        return isLambda ? -1 : object;
      }
      object = captured;
      HeapClass next = heap.classOf(object);
      if (next == null || !isCode(next.name())) {
        return object;
      }
    }
    return object;
  }

  /** What a thread runs; it moved when virtual threads came. */
  private int task(int thread) {
    int task = heap.value(thread, "target");
    int holder = task >= 0 ? -1 : heap.value(thread, "holder");
    return holder < 0 ? task : heap.value(holder, "target");
  }

  private static boolean isCode(String name) {
    return ClassNames.isLambda(name) || ClassNames.isAnonymous(name);
  }

  private int captured(int object, HeapClass type, boolean isLambda) {
    int best = -1;
    for (int i = 0; i < type.refCount(); i++) {
      String field = type.ref(i).name();
      int value = heap.value(object, type, i);
      if (value < 0 || type.ref(i).owner() != type) {
        continue;
      }
      if (field.startsWith("this$")) {
        return value;
      }
      boolean isCaptured = isLambda || field.startsWith("val$") || field.startsWith("$");
      if (isCaptured && best < 0 && kinds.of(value) != ElementKind.DATA) {
        best = value;
      }
    }
    return best;
  }
}
