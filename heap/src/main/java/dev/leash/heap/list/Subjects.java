package dev.leash.heap.list;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;

/**
 * Finds the object that a listener works for: what a lambda captured, the outer instance, or the
 * listener itself.
 */
final class Subjects {

  private static final int MOST_STEPS = 3;
  private static final int[] NONE = {};

  private static final byte KNOWN = 1;
  private static final byte LAMBDA = 2;
  private static final byte ANONYMOUS = 4;
  private static final byte THREAD = 8;

  private final HeapIndex heap;
  private final ElementKinds kinds;

  /**
   * Of each class that was met the fields that say for whom its objects work, an outer instance
   * first.
   */
  private final int[][] telling;

  /** Of each class that was met what its name says. */
  private final byte[] traits;

  Subjects(HeapIndex heap, ElementKinds kinds) {
    this.heap = heap;
    this.kinds = kinds;
    telling = new int[heap.classes().classes().size()][];
    traits = new byte[telling.length];
  }

  /** The object that {@code listener} works for, or -1 if it captured nothing but data. */
  int of(int listener) {
    HeapClass type = heap.classOfInstance(listener);
    return type == null ? -1 : of(listener, type);
  }

  /** The same of an object whose class is known already. */
  int of(int listener, HeapClass type) {
    return isPlain(type) ? listener : behind(listener);
  }

  /** Whether objects of a class are known to work for nobody else. */
  private boolean isPlain(HeapClass type) {
    int[] fields = telling[type.index()];
    return fields != null && fields.length == 0 && traits[type.index()] == KNOWN;
  }

  private int behind(int listener) {
    int object = listener;
    for (int step = 0; step < MOST_STEPS; step++) {
      HeapClass type = heap.classOfInstance(object);
      if (type == null) {
        return -1;
      }
      byte its = traits(type);
      int next = (its & THREAD) != 0 ? task(object) : -1;
      if (next < 0) {
        next = captured(object, type);
      }
      if (next < 0) {
        return (its & LAMBDA) != 0 ? -1 : object;
      }
      object = next;
      HeapClass nextType = heap.classOf(object);
      boolean isCode =
          nextType != null
              && ((its & THREAD) != 0 || (traits(nextType) & (LAMBDA | ANONYMOUS)) != 0);
      if (!isCode) {
        return object;
      }
    }
    return object;
  }

  private byte traits(HeapClass type) {
    byte known = traits[type.index()];
    if (known == 0) {
      known = KNOWN;
      known |= ClassNames.isLambda(type.name()) ? LAMBDA : 0;
      known |= ClassNames.isAnonymous(type.name()) ? ANONYMOUS : 0;
      known |= type.isA("java.lang.Thread") ? THREAD : 0;
      traits[type.index()] = known;
    }
    return known;
  }

  /** What a thread runs; it moved when virtual threads came. */
  private int task(int thread) {
    int task = heap.value(thread, "target");
    int holder = task >= 0 ? -1 : heap.value(thread, "holder");
    return holder < 0 ? task : heap.value(holder, "target");
  }

  private int captured(int object, HeapClass type) {
    int[] fields = telling[type.index()];
    if (fields == null) {
      fields = telling(type);
      telling[type.index()] = fields;
    }
    for (int field : fields) {
      int value = heap.value(object, type, field);
      if (value >= 0 && (type.ref(field).name().startsWith("this$") || isSomebody(value))) {
        return value;
      }
    }
    return -1;
  }

  /** Anything of the application, and of the JDK what runs. */
  private boolean isSomebody(int object) {
    HeapClass type = heap.classOf(object);
    boolean isOfJdk = type == null || ClassNames.isJdk(type) || type.name().endsWith("[]");
    return !isOfJdk || kinds.of(object) != ElementKind.DATA;
  }

  private static int[] telling(HeapClass type) {
    boolean isLambda = ClassNames.isLambda(type.name());
    int[] found = new int[type.refCount()];
    int count = 0;
    for (int i = 0; i < type.refCount(); i++) {
      String field = type.ref(i).name();
      if (type.ref(i).owner() != type) {
        continue;
      }
      if (field.startsWith("this$")) {
        System.arraycopy(found, 0, found, 1, count);
        found[0] = i;
        count++;
      } else if (isLambda || field.startsWith("val$") || field.startsWith("$")) {
        found[count++] = i;
      }
    }
    return count == 0 ? NONE : java.util.Arrays.copyOf(found, count);
  }
}
