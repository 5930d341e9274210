package dev.leash.heap.list;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.Set;

/**
 * Tells what elements of lists look like. A dump has no interfaces, so the names and the fields of
 * classes decide.
 */
final class ElementKinds {

  private static final Set<String> ENDINGS =
      Set.of("", "Impl", "Adapter", "Wrapper", "Proxy", "Support", "Base", "Delegate");

  private final HeapIndex heap;
  private final Set<String> words;
  private final ElementKind[] byClass;

  ElementKinds(HeapIndex heap, KnownLists known) {
    this.heap = heap;
    this.words = known.words();
    byClass = new ElementKind[heap.classes().classes().size()];
  }

  /** The same of an object whose class is known already. */
  ElementKind of(int object, HeapClass type) {
    ElementKind kind = byClass[type.index()];
    return kind == null ? of(object) : kind;
  }

  /** What an object looks like; all objects of a class look like the first one. */
  ElementKind of(int object) {
    HeapClass type = heap.classOfInstance(object);
    if (type == null) {
      return ElementKind.DATA;
    }
    ElementKind kind = byClass[type.index()];
    if (kind == null) {
      kind = look(object, type);
      byClass[type.index()] = kind;
    }
    return kind;
  }

  private ElementKind look(int object, HeapClass type) {
    String name = type.name();
    if (ClassNames.isLambda(name)) {
      return ElementKind.CODE;
    }
    if (type.isA("java.lang.Enum") || type.isA("java.lang.ClassLoader")) {
      return ElementKind.DATA;
    }
    if (ClassNames.isJdk(type)) {
      boolean runs = type.isA("java.lang.Thread") || type.isA("java.util.TimerTask");
      return runs || name.contains("$Proxy") ? ElementKind.NAMED : ElementKind.DATA;
    }
    if (ClassNames.isAnonymous(name)) {
      return ElementKind.CODE;
    }
    if (isNamedAsListener(name) || type.isA("java.lang.Thread") || hasOuter(type)) {
      return ElementKind.NAMED;
    }
    return hasOnlyData(object, type) ? ElementKind.DATA : ElementKind.OBJECT;
  }

  private boolean isNamedAsListener(String name) {
    String stable = ClassNames.stable(name);
    for (String ending : ENDINGS) {
      if (stable.endsWith(ending)) {
        String stem = stable.substring(0, stable.length() - ending.length());
        if (words.stream().anyMatch(stem::endsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An inner or local class: it works for the object that made it. */
  private static boolean hasOuter(HeapClass type) {
    for (int i = 0; i < type.refCount(); i++) {
      FieldRef field = type.ref(i);
      if (field.owner() == type
          && (field.name().startsWith("this$") || field.name().startsWith("val$"))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOnlyData(int object, HeapClass type) {
    for (int i = 0; i < type.refCount(); i++) {
      int value = heap.value(object, type, i);
      HeapClass valueType = value < 0 ? null : heap.classOf(value);
      boolean isData =
          valueType == null
              || valueType == type
              || valueType.isA("java.lang.Enum")
              || (ClassNames.isJdk(valueType) && !ClassNames.isLambda(valueType.name()));
      if (!isData) {
        return false;
      }
    }
    return true;
  }
}
