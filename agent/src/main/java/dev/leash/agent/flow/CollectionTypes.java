package dev.leash.agent.flow;

import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Tells the types of collections, and what their methods do, from those of other objects.
 * Thread-safe.
 */
public final class CollectionTypes {

  private static final String[] LIBRARIES = {
    "kotlin/collections/",
    "kotlin/sequences/",
    "kotlinx/collections/",
    "scala/collection/",
    "com/google/common/collect/",
    "javafx/collections/",
    "io/vavr/collection/",
    "org/eclipse/collections/",
    "it/unimi/dsi/fastutil/",
    "java/util/stream/",
    "java/util/concurrent/atomic/AtomicReference"
  };

  private static final String[] ENDINGS = {
    "List",
    "Set",
    "Map",
    "Queue",
    "Deque",
    "Collection",
    "Collections",
    "Iterator",
    "Enumeration",
    "Vector",
    "Stack",
    "Arrays",
    "Optional",
    "Spliterator",
    "Dictionary",
    "Hashtable",
    "$Entry",
    "Iterable"
  };

  static final Set<String> ADDS =
      Set.of(
          "add",
          "addElement",
          "addFirst",
          "addLast",
          "addIfAbsent",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "put",
          "putFirst",
          "putLast",
          "putIfAbsent",
          "insertElementAt",
          "transfer",
          "merge",
          "append",
          "prepend",
          "addOne",
          "update",
          "$plus$eq",
          "$plus$eq$colon");

  static final Set<String> ADDS_ALL =
      Set.of("addAll", "addAllAbsent", "putAll", "$plus$plus$eq", "appendAll");

  static final Set<String> REMOVES =
      Set.of(
          "remove",
          "removeElement",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "removeAll",
          "$minus$eq",
          "subtractOne");

  static final Set<String> REMOVES_SOME =
      Set.of("removeIf", "retainAll", "filterInPlace", "removeElementAt", "removeRange");

  static final Set<String> REMOVES_NEXT =
      Set.of(
          "poll",
          "pollFirst",
          "pollLast",
          "pollFirstEntry",
          "pollLastEntry",
          "take",
          "takeFirst",
          "takeLast",
          "pop",
          "removeFirst",
          "removeLast",
          "dequeue",
          "drainTo");

  static final Set<String> CLEARS = Set.of("clear", "removeAllElements");

  static final Set<String> SETS =
      Set.of(
          "set",
          "lazySet",
          "setRelease",
          "setPlain",
          "compareAndSet",
          "weakCompareAndSet",
          "weakCompareAndSetPlain",
          "weakCompareAndSetVolatile",
          "compareAndExchange",
          "getAndSet");

  static final Set<String> UPDATES =
      Set.of("updateAndGet", "getAndUpdate", "accumulateAndGet", "getAndAccumulate");

  static final Set<String> LOOKS =
      Set.of("get", "contains", "containsKey", "containsValue", "getOrDefault", "indexOf");

  private CollectionTypes() {}

  /** Whether a method of this name may put something into a collection. */
  public static boolean mayStore(String method) {
    return ADDS.contains(method)
        || ADDS_ALL.contains(method)
        || SETS.contains(method)
        || UPDATES.contains(method)
        || method.startsWith("compute")
        || method.startsWith("plus")
        || method.startsWith("$")
        || method.endsWith("pended");
  }

  /** Whether a method of this name may take something out of a collection. */
  public static boolean mayRemove(String method) {
    return REMOVES.contains(method) || REMOVES_SOME.contains(method);
  }

  /** Whether a method of a collection may change it, or hand out what is in it. */
  static boolean isChange(String method) {
    return ADDS.contains(method)
        || ADDS_ALL.contains(method)
        || REMOVES.contains(method)
        || REMOVES_SOME.contains(method)
        || REMOVES_NEXT.contains(method)
        || CLEARS.contains(method)
        || method.equals("forEach")
        || method.equals("iterator")
        || method.equals("stream")
        || method.equals("values")
        || method.equals("get");
  }

  /** Whether a static method returns its argument without something, as AWT's multicaster does. */
  static boolean takesOut(Target target) {
    return target.isStatic() && target.name().startsWith("remove");
  }

  /** Whether a type is one of collections, or of what goes through them. */
  public static boolean isCollection(String type) {
    return switch (type.charAt(0)) {
      case '[' -> type.startsWith("[L") || type.startsWith("[[");
      case 'j', 'k', 's', 'c', 'i', 'o' -> isNamed(type);
      default -> false;
    };
  }

  private static boolean isNamed(String type) {
    if (type.startsWith("java/util/") && !type.startsWith("java/util/function/")) {
      for (String ending : ENDINGS) {
        if (type.endsWith(ending)) {
          return true;
        }
      }
    }
    if (type.equals("java/lang/Iterable")) {
      return true;
    }
    for (String library : LIBRARIES) {
      if (type.charAt(0) == library.charAt(0) && type.startsWith(library)) {
        return true;
      }
    }
    return false;
  }

  /** The same of a type in a descriptor. */
  static boolean isCollection(Type type) {
    return type.getSort() == Type.ARRAY
        ? isCollection(type.getDescriptor())
        : type.getSort() == Type.OBJECT && isCollection(type.getInternalName());
  }

  static boolean isAtomic(String type) {
    return type.startsWith("java/util/concurrent/atomic/AtomicReference");
  }

  /** Whether a type is one of maps. */
  public static boolean isMap(String type) {
    return type.endsWith("Map") || type.endsWith("Hashtable") || type.endsWith("Dictionary");
  }

  /** Whether what a method returns lacks something that was there before. */
  static boolean isFilter(String method) {
    return method.startsWith("filter")
        || method.startsWith("minus")
        || method.startsWith("$minus")
        || method.startsWith("without")
        || method.startsWith("reject")
        || method.startsWith("drop")
        || method.startsWith("take");
  }
}
