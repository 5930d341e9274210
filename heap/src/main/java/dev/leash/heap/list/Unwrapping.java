package dev.leash.heap.list;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the listener behind an entry that a source made for it: an object whose class belongs to
 * the source's own class or package, is named as entries are, and has something in it that looks
 * more like a listener. Not thread-safe.
 */
final class Unwrapping {

  private static final List<String> ENDINGS =
      List.of(
          "Entry",
          "Node",
          "Wrapper",
          "Holder",
          "Registration",
          "Subscription",
          "Subscriber",
          "Record",
          "Link",
          "Ref",
          "Slot",
          "Item",
          "Pair",
          "Info",
          "Handle",
          "Binding",
          "Token",
          "Key",
          "Tuple",
          "Disposable",
          "Container",
          "Registered");

  private final HeapIndex heap;
  private final Structure structure;
  private final ElementKinds kinds;
  private final byte[] possible;

  /** Whose lists are taken apart. */
  private HeapClass source;

  /** Of each class whether its objects are entries of that source. */
  private final byte[] entries;

  Unwrapping(HeapIndex heap, Structure structure, ElementKinds kinds) {
    this.heap = heap;
    this.structure = structure;
    possible = new byte[heap.classes().classes().size()];
    entries = new byte[possible.length];
    this.kinds = kinds;
  }

  /** Lists of {@code source} are taken apart from now on. */
  void begin(HeapClass source) {
    this.source = source;
    Arrays.fill(entries, (byte) 0);
  }

  /**
   * The listener behind {@code element} of a list of the source; the element itself if it is none
   * of an entry.
   *
   * @param type the class of the element
   */
  int listener(int element, HeapClass type) {
    return isEntry(type) ? listener(element) : element;
  }

  /** Known once for each class, because there are many elements. */
  private boolean isEntry(HeapClass type) {
    byte known = entries[type.index()];
    if (known == 0) {
      boolean is = mayBeEntry(type) && (isChained(type) || isEntry(source.name(), type.name()));
      known = (byte) (is ? 1 : -1);
      entries[type.index()] = known;
    }
    return known > 0;
  }

  private int listener(int element) {
    HeapClass type = heap.classOfInstance(element);
    if (type == null) {
      return element;
    }
    int best = element;
    ElementKind bestKind = ElementKind.OBJECT;
    for (int i = 0; i < type.refCount(); i++) {
      int value = heap.value(element, type, i);
      HeapClass valueType = value < 0 ? null : heap.classOf(value);
      boolean isSource = valueType != null && valueType.isA(source.name());
      if (valueType == null || isSource || valueType == type) {
        continue;
      }
      ElementKind kind = kinds.of(value);
      if (kind.compareTo(bestKind) > 0 || (best == element && kind == bestKind)) {
        best = value;
        bestKind = kind;
      }
    }
    return best;
  }

  /** Known once for each class, because there are many elements and few are entries. */
  private boolean mayBeEntry(HeapClass type) {
    byte known = possible[type.index()];
    if (known == 0) {
      boolean may = isChained(type) || isNamedAsEntry(type.name());
      known = (byte) (may ? 1 : -1);
      possible[type.index()] = known;
    }
    return known > 0;
  }

  private boolean isChained(HeapClass type) {
    return structure.part(type) == ListPart.CHAIN;
  }

  private static boolean isEntry(String source, String element) {
    boolean isFamily =
        ClassNames.outermost(source).equals(ClassNames.outermost(element))
            || ClassNames.packageOf(source).equals(ClassNames.packageOf(element));
    return isFamily;
  }

  private static boolean isNamedAsEntry(String element) {
    return !ClassNames.isLambda(element) && ENDINGS.stream().anyMatch(element::endsWith);
  }
}
