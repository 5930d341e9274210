package dev.leash.weak;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is in a collection at one moment, or in the collections in it, by identity. Only collections
 * of the JDK are looked at: their iterators call no foreign {@code equals} or {@code hashCode}.
 *
 * <p>Made and used by one thread.
 */
public final class KeptObjects {

  private static final int MOST = 1_000;

  private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean unknown;
  private int looked;

  private KeptObjects() {}

  /**
   * Looks at a collection, a map, an array, or a reference to one.
   *
   * @param collection null for none
   * @return null if it is not known what is in it: it is of another kind, is too large, or was
   *     changed meanwhile
   */
  public static KeptObjects of(Object collection) {
    KeptObjects kept = new KeptObjects();
    try {
      kept.addAll(
          collection instanceof AtomicReference<?> reference ? reference.get() : collection);
    } catch (RuntimeException changedMeanwhile) {
      return null;
    }
    return kept.unknown ? null : kept;
  }

  /** Whether an object is in it. */
  public boolean has(Object object) {
    return objects.contains(object);
  }

  private void addAll(Object collection) {
    if (collection instanceof Object[] array) {
      for (int i = 0; i < array.length && !unknown; i++) {
        add(array[i]);
      }
    } else if (collection != null && !isOfJdk(collection)) {
      unknown = true;
    } else if (collection instanceof Collection<?> all) {
      for (Iterator<?> i = all.iterator(); i.hasNext() && !unknown; ) {
        add(i.next());
      }
    } else if (collection instanceof Map<?, ?> map) {
      addAll(map.keySet());
      addAll(map.values());
    } else if (collection != null) {
      unknown = true;
    }
  }

  /** Adds an object, or what is in it, and in the collections in that. */
  private void add(Object object) {
    unknown |= ++looked > MOST; // what is being changed may lead round in a circle
    if (unknown || object == null || !objects.add(object)) {
      return;
    }
    if (object instanceof Object[] || canBeOf(object)) {
      addAll(object);
    }
  }

  /** Whether an object is one of the JDK's collections or maps. */
  public static boolean canBeOf(Object object) {
    return (object instanceof Collection<?> || object instanceof Map<?, ?>) && isOfJdk(object);
  }

  private static boolean isOfJdk(Object collection) {
    return collection.getClass().getName().startsWith("java.util.");
  }
}
