package dev.leash.owner;

import dev.leash.weak.IdentityKey;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The owners that somebody refers to, each once: the same object, or the same name, is the same
 * {@link Owner} for as long as a registration or a scope knows it. Nothing is kept alive here,
 * neither the owner nor its object.
 *
 * <p>Objects are told apart by identity; text, numbers, UUIDs and enum constants are names and are
 * the same if their text is.
 *
 * <p>Thread-safe.
 */
public final class Owners {

  /** Knows its key, so that it can be taken out once the owner is gone. */
  private static final class WeakOwner extends WeakReference<Owner> {
    private final Object key;

    private WeakOwner(Object key, Owner owner, ReferenceQueue<Owner> queue) {
      super(owner, queue);
      this.key = key;
    }
  }

  private final ConcurrentHashMap<Object, WeakOwner> known = new ConcurrentHashMap<>();
  private final ReferenceQueue<Owner> forgotten = new ReferenceQueue<>();

  /**
   * The owner that an object or a name stands for.
   *
   * @param owner any object or name; an {@link Owner} stands for itself
   * @return the living owner; a new one where the one of this name has ended
   */
  public Owner of(Object owner) {
    Objects.requireNonNull(owner, "owner");
    if (owner instanceof Owner itself) {
      return itself;
    }
    purge();
    boolean name = isName(owner);
    Object key = name ? textOf(owner) : new IdentityKey(owner);
    Owner there = get(key);
    while (there == null || there.ended()) {
      Owner fresh = name ? Owner.named((String) key) : Owner.of(owner, nameOf(owner));
      known.compute(key, (k, old) -> inUse(old) ? old : new WeakOwner(k, fresh, forgotten));
      there = get(key);
    }
    return there;
  }

  /**
   * The owner that an object or a name stands for, if anybody refers to it.
   *
   * @return null if nobody does, so that it has no live registrations either
   */
  public @Nullable Owner find(Object owner) {
    if (owner instanceof Owner itself) {
      return itself;
    }
    return get(isName(owner) ? textOf(owner) : new IdentityKey(owner));
  }

  /** All owners that somebody refers to. */
  public List<Owner> all() {
    purge();
    List<Owner> all = new ArrayList<>();
    for (WeakOwner entry : known.values()) {
      Owner owner = entry.get();
      if (owner != null) {
        all.add(owner);
      }
    }
    return all;
  }

  private static boolean inUse(@Nullable WeakOwner entry) {
    Owner owner = entry == null ? null : entry.get();
    return owner != null && !owner.ended();
  }

  private @Nullable Owner get(Object key) {
    WeakOwner entry = known.get(key);
    return entry == null ? null : entry.get();
  }

  private void purge() {
    for (Object gone = forgotten.poll(); gone != null; gone = forgotten.poll()) {
      known.remove(((WeakOwner) gone).key, gone);
    }
  }

  /** What a report calls an object, found without asking the object anything. */
  static String nameOf(Object owner) {
    String type = owner.getClass().getName();
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return simple + "@" + Integer.toHexString(System.identityHashCode(owner));
  }

  /**
   * Tells the owners that an object or a name stands for.
   *
   * @param owner any object or name; an {@link Owner} stands for itself alone
   */
  public static Predicate<Owner> same(Object owner) {
    if (owner instanceof Owner itself) {
      return Predicate.isEqual(itself);
    }
    if (isName(owner)) {
      String name = textOf(owner);
      return each -> each.isNamed(name);
    }
    return each -> each.is(owner);
  }

  /** Whether an owner is told by its text rather than by identity. */
  public static boolean isName(Object owner) {
    return owner instanceof String
        || owner instanceof UUID
        || owner instanceof Enum<?>
        || (owner instanceof Number && owner.getClass().getClassLoader() == null);
  }

  /** The text of a name; an enum constant's own toString is not called. */
  public static String textOf(Object name) {
    return name instanceof Enum<?> constant ? constant.name() : name.toString();
  }
}
