package dev.leash.agent.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is in a collection at one moment, or in the collections in it, by identity. Only collections
 * of the JDK are looked at: their iterators call no foreign {@code equals} or {@code hashCode}.
 *
 * <p>Made and used by one thread.
 */
final class KeptObjects {

  private static final int MOST = 1_000;

  private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean unknown;

  private KeptObjects() {}

  /**
   * Looks at a collection, a map, an array, or a reference to one.
   *
   * @param collection null for none
   * @return null if it is not known what is in it: it is of another kind, is too large, or was
   *     changed meanwhile
   */
  static KeptObjects of(Object collection) {
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
  boolean has(Object object) {
    return objects.contains(object);
  }

  private void addAll(Object collection) {
    if (collection instanceof Object[] array) {
      for (Object each : array) {
        add(each);
      }
    } else if (collection != null && !isOfJdk(collection)) {
      unknown = true;
    } else if (collection instanceof Collection<?> all) {
      for (Object each : all) {
        add(each);
      }
    } else if (collection instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> each : map.entrySet()) {
        add(each.getKey());
        add(each.getValue());
      }
    } else if (collection != null) {
      unknown = true;
    }
  }

  /** Adds an object, or what is in it, and in the collections in that. */
  private void add(Object object) {
    unknown |= objects.size() >= MOST;
    if (unknown || object == null || !objects.add(object)) {
      return;
    }
    boolean collection = object instanceof Collection<?> || object instanceof Map<?, ?>;
    if (object instanceof Object[] || (collection && isOfJdk(object))) {
      addAll(object);
    }
  }

  private static boolean isOfJdk(Object collection) {
    return collection.getClass().getName().startsWith("java.util.");
  }
}
