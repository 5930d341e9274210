package dev.leash.weak;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/**
 * A weak map key that is equal to another key of the same object, and to itself for ever. Foreign
 * {@code equals} and {@code hashCode} are never called.
 *
 * <p>Thread-safe.
 */
public class IdentityKey extends WeakReference<Object> {

  /**
   * A key to look up with, which costs the garbage collector nothing.
   *
   * @param object the object itself, kept alive by this
   */
  public record Probe(Object object) {
    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof IdentityKey identity && identity.refersTo(object);
    }
  }

  private final int hash;

  /**
   * A key to look up with, or to keep where somebody else sees that the object is gone.
   *
   * @param object not null
   */
  public IdentityKey(Object object) {
    this(object, null);
  }

  /**
   * A key to keep.
   *
   * @param object not null
   * @param gone where the key turns up once its object was collected; null for nowhere
   */
  public IdentityKey(Object object, ReferenceQueue<Object> gone) {
    super(object, gone);
    this.hash = System.identityHashCode(object);
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  @Override
  public final boolean equals(Object other) {
    if (this == other || !(other instanceof IdentityKey that) || hash != that.hash) {
      return this == other;
    }
    Object mine = get();
    return mine != null && that.refersTo(mine);
  }
}
