package dev.leash.owner;

import java.lang.ref.WeakReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose lifetime a registration should not outlive: an HTTP session, a user, a window, a
 * test, or just a name. The object itself is held weakly and never asked anything.
 *
 * <p>Thread-safe.
 */
public final class Owner {

  private final String name;
  private final @Nullable WeakReference<Object> object;
  private final @Nullable String sort;
  private volatile @Nullable String end;
  private volatile long endedAfter = -1;
  private volatile long endedAt = System.nanoTime();

  private Owner(String name, @Nullable WeakReference<Object> object, @Nullable String sort) {
    this.name = Objects.requireNonNull(name, "name");
    this.object = object;
    this.sort = sort;
  }

  /** An owner that is only a name; it ends when it is told to. */
  public static Owner named(String name) {
    return new Owner(name, null, null);
  }

  /**
   * An owner that is an object; it ends when it is told to or when the object is collected.
   *
   * @param object the object; kept weakly
   * @param name what reports call it
   */
  public static Owner of(Object object, String name) {
    return new Owner(name, new WeakReference<>(Objects.requireNonNull(object, "object")), null);
  }

  /**
   * An owner that nobody declared: Leash saw that work was done for it.
   *
   * @param object the object; kept weakly
   * @param name what reports call it
   * @param sort what it is one of many of, such as {@code HTTP session}
   */
  public static Owner inferred(Object object, String name, String sort) {
    return new Owner(
        name,
        new WeakReference<>(Objects.requireNonNull(object, "object")),
        Objects.requireNonNull(sort, "sort"));
  }

  /** Whether the application itself named this owner, rather than Leash inferring it. */
  public boolean declared() {
    return sort == null;
  }

  /** What it is one of many of; the name of a declared owner. */
  public String sort() {
    return sort == null ? name : sort;
  }

  /** What reports call this owner; never null. */
  public String name() {
    return name;
  }

  /** The object it stands for, or its name; null if the object was collected. */
  public @Nullable Object subject() {
    return object == null ? name : object.get();
  }

  /** Whether this owner is only a name, and the given one. */
  public boolean isNamed(String candidate) {
    return object == null && name.equals(candidate);
  }

  /** Whether this owner is the given object. */
  public boolean is(@Nullable Object candidate) {
    return object != null && candidate != null && object.refersTo(candidate);
  }

  /**
   * Says that the owner's life is over. Only the first call counts.
   *
   * @param how what ended it, in words, such as {@code HttpSession.invalidate()}
   */
  public void end(String how) {
    if (end == null) {
      endedAt = System.nanoTime();
      end = Objects.requireNonNull(how, "how");
    }
  }

  /**
   * The same, at a known moment.
   *
   * @param after the id of the last registration made before
   */
  public void end(String how, long after) {
    if (end == null) {
      endedAfter = after;
      end(how);
    }
  }

  /** Its life as it is now; one that was collected ended when it began, as far as is known. */
  public Lifetime lifetime() {
    return new Lifetime(sort(), endedBy(), endedAfter, endedAt);
  }

  /** Whether the owner ended or was collected. */
  public boolean ended() {
    return end != null || (object != null && object.refersTo(null));
  }

  private @Nullable String endedBy() {
    if (end != null) {
      return end;
    }
    return object != null && object.refersTo(null) ? Lifetime.COLLECTED : null;
  }

  @Override
  public String toString() {
    return name;
  }
}
