package dev.leash.heap.proof;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.list.Structure;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What the sources of a library lead to by way of objects of the same library and of collections:
 * one registration may be noted there in several lists. Who holds a listener in there may be
 * nothing but such a list, or else know that the listener is in use; it can't be told.
 *
 * <p>Immutable once it is made.
 */
final class LibraryInternals {

  /** Owners of many libraries, which have the next part of a package's name for each. */
  private static final Set<String> OF_MANY =
      Set.of("org.apache", "org.eclipse", "com.google", "com.github", "io.github", "org.jboss");

  private static final Set<String> OF_JDK = Set.of("java", "javax", "jdk", "sun", "com.sun");

  private final HeapIndex heap;
  private final Bits inside;

  /**
   * Finds them.
   *
   * @param sources the objects that keep listeners; -1 for none
   * @param library whether a source, by its place, is an object of a library
   * @param listeners objects to stop at
   */
  LibraryInternals(
      HeapIndex heap, Structure structure, int[] sources, IntPredicate library, Bits listeners) {
    this.heap = heap;
    this.inside = new Bits(heap.size());
    Set<String> libraries = new HashSet<>();
    IntQueue queue = new IntQueue();
    for (int i = 0; i < sources.length; i++) {
      String of = sources[i] >= 0 && library.test(i) ? libraryOf(sources[i]) : null;
      if (of != null && inside.set(sources[i])) {
        libraries.add(of);
        queue.add(sources[i]);
      }
    }
    while (!queue.isEmpty()) {
      heap.references(
          queue.remove(),
          (field, target) -> {
            if (!listeners.get(target)
                && (structure.isPart(target) || isOf(libraries, target))
                && inside.set(target)) {
              queue.add(target);
            }
          });
    }
  }

  private boolean isOf(Set<String> libraries, int object) {
    String library = libraryOf(object);
    return library != null && libraries.contains(library);
  }

  /** The package that all classes of a library are in; null for what is in none, and the JDK's. */
  private String libraryOf(int object) {
    HeapClass type = heap.classOfInstance(object);
    if (type == null) {
      return null;
    }
    String name = type.name();
    int first = name.indexOf('.');
    int second = name.indexOf('.', first + 1);
    if (first < 0 || second < 0 || OF_JDK.contains(name.substring(0, first))) {
      return null;
    }
    String owner = name.substring(0, second);
    int third = name.indexOf('.', second + 1);
    if (OF_JDK.contains(owner)) {
      return null;
    }
    return OF_MANY.contains(owner) && third > 0 ? name.substring(0, third) : owner;
  }

  /** Whether an object is in there. */
  boolean has(int object) {
    return object >= 0 && inside.get(object);
  }
}
