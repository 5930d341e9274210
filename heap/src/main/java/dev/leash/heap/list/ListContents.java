package dev.leash.heap.list;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntList;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Takes lists apart: through collections within collections, their nodes and entries, down to what
 * is kept in them. Of a map the values count; where these say nothing, as in a set, the keys. Not
 * thread-safe.
 */
final class ListContents {

  /**
   * Fields of collections and nodes that have an element, where others have locks, comparators and
   * views.
   */
  private static final Set<String> ELEMENTS =
      Set.of(
          "element",
          "item",
          "e0",
          "e1",
          "k0",
          "v0",
          "e",
          "data",
          "elem",
          "first",
          "second",
          "head",
          "singleValue");

  private static final byte OTHER = 0;
  private static final byte ELEMENT = 1;
  private static final byte KEY = 2;
  private static final byte VALUE = 3;

  private final HeapIndex heap;
  private final Structure structure;
  private final ElementKinds kinds;
  private final IntList stack = new IntList();
  private final IntList touched = new IntList();
  private Bits seen;

  /** Of each class of collections and nodes that was met what its fields have, by their names. */
  private final byte[][] roles;

  ListContents(HeapIndex heap, Structure structure, ElementKinds kinds) {
    this.heap = heap;
    this.structure = structure;
    this.kinds = kinds;
    seen = new Bits(heap.size());
    roles = new byte[heap.classes().classes().size()][];
  }

  /** Forgets which lists were taken apart: a list that is met again before that counts once. */
  void begin() {
    if (touched.size() > heap.size() >>> 6) {
      seen = new Bits(heap.size());
    } else {
      for (int i = 0; i < touched.size(); i++) {
        seen.clear(touched.get(i));
      }
    }
    touched.clear();
  }

  /** Shows each element of a list, which is an object that may be shown more than once. */
  void forEach(int list, IntConsumer element) {
    visit(list, element);
    while (stack.size() > 0) {
      open(stack.removeLast(), element);
    }
  }

  /** Opens parts of lists later, and passes on everything else. */
  private void visit(int object, IntConsumer element) {
    if (object < 0) {
      return;
    }
    ListPart part = structure.part(object);
    boolean isEmptyArray = part == ListPart.COLLECTION && !structure.isCollection(object);
    boolean isElement =
        part == ListPart.NONE || (part == ListPart.HOLDER && !structure.isCollection(object));
    if (isElement) {
      element.accept(object);
    } else if (!isEmptyArray && seen.set(object)) {
      touched.add(object);
      stack.add(object);
    }
  }

  private void open(int object, IntConsumer element) {
    if (heap.isObjectArray(object)) {
      int length = heap.length(object);
      for (int i = 0; i < length; i++) {
        visit(heap.element(object, i), element);
      }
      return;
    }
    HeapClass type = heap.classOf(object);
    switch (structure.part(type)) {
      case CHAIN -> {
        element.accept(object);
        through(object, structure.fields(type), element);
      }
      case THROUGH, HOLDER -> through(object, structure.fields(type), element);
      case WRAPPER -> wrapper(object, structure.fields(type), element);
      default -> collection(object, type, element);
    }
  }

  private void through(int object, String[] fields, IntConsumer element) {
    for (String field : fields) {
      visit(heap.value(object, field), element);
    }
  }

  private void wrapper(int object, String[] fields, IntConsumer element) {
    int listener = heap.value(object, fields[0]);
    if (listener < 0) {
      element.accept(object);
    } else {
      visit(listener, element);
    }
    for (int i = 1; i < fields.length; i++) {
      visit(heap.value(object, fields[i]), element);
    }
  }

  private void collection(int object, HeapClass type, IntConsumer element) {
    if (type.name().equals("java.util.IdentityHashMap")) {
      alternating(heap.value(object, "table"), element);
      return;
    }
    int key = -1;
    int value = -1;
    byte[] ofFields = roles(type);
    for (int i = 0; i < ofFields.length; i++) {
      int target = heap.value(object, type, i);
      if (target < 0) {
        continue;
      }
      if (ofFields[i] == KEY) {
        key = target;
      } else if (ofFields[i] == VALUE) {
        value = target;
      } else if (ofFields[i] == ELEMENT || structure.part(target) != ListPart.NONE) {
        visit(target, element);
      }
    }
    pair(key, value, element);
  }

  /** Names are compared once for each class, because there are many collections. */
  private byte[] roles(HeapClass type) {
    byte[] known = roles[type.index()];
    if (known == null) {
      known = new byte[type.refCount()];
      for (int i = 0; i < known.length; i++) {
        known[i] = role(type.ref(i).name());
      }
      roles[type.index()] = known;
    }
    return known;
  }

  private static byte role(String field) {
    return switch (field) {
      case "key" -> KEY;
      case "value", "val" -> VALUE;
      default -> ELEMENTS.contains(field) || isNumbered(field) ? ELEMENT : OTHER;
    };
  }

  /** Scala's small sets and maps have a field for each element. */
  private static boolean isNumbered(String field) {
    int end = field.length() - 1;
    return end > 0
        && Character.isDigit(field.charAt(end))
        && (field.startsWith("elem") || field.substring(0, end).endsWith("value"));
  }

  private void alternating(int table, IntConsumer element) {
    int length = table < 0 ? 0 : heap.length(table) & -2;
    for (int i = 0; i < length; i += 2) {
      pair(heap.element(table, i), heap.element(table, i + 1), element);
    }
  }

  private void pair(int key, int value, IntConsumer element) {
    boolean keyOnly = value < 0 || (structure.part(value) == ListPart.NONE && says(key, value));
    visit(keyOnly ? key : value, element);
  }

  /** Whether the key tells more than the value. */
  private boolean says(int key, int value) {
    if (key < 0 || structure.part(key) != ListPart.NONE) {
      return false;
    }
    int more = kinds.of(key).compareTo(kinds.of(value));
    return more > 0 || (more == 0 && isOfJdk(value) && !isOfJdk(key));
  }

  private boolean isOfJdk(int object) {
    HeapClass type = heap.classOf(object);
    return type == null || ClassNames.isJdk(type);
  }
}
