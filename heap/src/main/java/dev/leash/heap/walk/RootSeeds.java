package dev.leash.heap.walk;

import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.Set;

/**
 * Where a walk begins: first the classes of loaders that live as long as the JVM, because a static
 * field says most to a person; then the roots of the dump by kind.
 */
public final class RootSeeds {

  /** Is shown the roots. */
  public interface Seeds {

    /** An object is a root; {@code root} is its number, or -1 for a class that its loader holds. */
    void seed(int object, int root);
  }

  private static final Set<String> LASTING_LOADERS =
      Set.of(
          "jdk.internal.loader.ClassLoaders$AppClassLoader",
          "jdk.internal.loader.ClassLoaders$PlatformClassLoader",
          "sun.misc.Launcher$AppClassLoader",
          "sun.misc.Launcher$ExtClassLoader");

  private RootSeeds() {}

  /** Shows the roots, classes of lasting loaders first. */
  public static void forEach(HeapIndex heap, Seeds seeds) {
    for (HeapClass type : heap.classes().classes()) {
      if (isLasting(heap, type)) {
        seeds.seed(type.object(), -1);
      }
    }
    for (RootKind kind : RootKind.values()) {
      for (int root = 0; root < heap.roots().size(); root++) {
        int object = heap.roots().kind(root) == kind ? heap.number(heap.roots().id(root)) : -1;
        if (object >= 0) {
          seeds.seed(object, root);
        }
      }
    }
  }

  /** A hidden class, as that of a lambda, is not held by its loader. */
  private static boolean isLasting(HeapIndex heap, HeapClass type) {
    if (type.name().contains("0x") || type.name().contains("$$Lambda")) {
      return false;
    }
    if (type.loader() == 0) {
      return true;
    }
    int loader = heap.number(type.loader());
    HeapClass loaderType = loader < 0 ? null : heap.classOf(loader);
    return loaderType != null && LASTING_LOADERS.contains(loaderType.name());
  }
}
