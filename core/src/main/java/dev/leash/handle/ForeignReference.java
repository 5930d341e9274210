package dev.leash.handle;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A foreign object that Leash was asked to keep, or not to keep.
 *
 * <p>What is kept is kept <em>by its own class</em>: the class holds it, and Leash holds it weakly.
 * So it lives for as long as the class loader it came from, and no longer: a plug-in that is thrown
 * away takes it along, even if Leash itself belongs to a class loader that lives on. Only objects
 * whose class is the JDK's or of Leash's own class loader are held directly.
 *
 * <p>Thread-safe.
 *
 * @param <T> its type
 */
public final class ForeignReference<T> {

  /** The objects that a class keeps: JDK types only, compared by identity of the cell. */
  private static final ClassValue<Set<Object>> KEEPER =
      new ClassValue<>() {
        @Override
        protected Set<Object> computeValue(Class<?> type) {
          return ConcurrentHashMap.newKeySet();
        }
      };

  private final Reference<T> weak;

  /** An array has no equals of its own: it is a set's element by identity. */
  private final Reference<Object[]> cell;

  private volatile T strong;

  private ForeignReference(Reference<T> weak, Reference<Object[]> cell, T strong) {
    this.weak = weak;
    this.cell = cell;
    this.strong = strong;
  }

  /** Something that Leash does not keep alive. */
  public static <T> ForeignReference<T> weakly(T object) {
    return new ForeignReference<>(new WeakReference<>(Objects.requireNonNull(object)), null, null);
  }

  /** Something that stays alive until it is dropped or its class loader goes. */
  public static <T> ForeignReference<T> strongly(T object) {
    if (isOurs(object.getClass().getClassLoader())) {
      return new ForeignReference<>(new WeakReference<>(object), null, object);
    }
    Object[] cell = {object};
    KEEPER.get(object.getClass()).add(cell);
    return new ForeignReference<>(new WeakReference<>(object), new WeakReference<>(cell), null);
  }

  private static boolean isOurs(ClassLoader loader) {
    for (ClassLoader l = ForeignReference.class.getClassLoader(); l != null; l = l.getParent()) {
      if (l == loader) {
        return true;
      }
    }
    return loader == null;
  }

  /** The object; null if it was collected. */
  public T get() {
    T direct = strong;
    return direct != null ? direct : weak.get();
  }

  /** Lets it go. It can still be got for as long as something else keeps it. */
  public void drop() {
    strong = null;
    Object[] kept = cell == null ? null : cell.get();
    if (kept != null) {
      KEEPER.get(kept[0].getClass()).remove(kept);
    }
  }
}
