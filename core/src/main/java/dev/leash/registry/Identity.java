package dev.leash.registry;

import java.lang.ref.WeakReference;

/**
 * A weak map key that is equal to another key of the same object, and to itself for ever. Foreign
 * {@code equals} and {@code hashCode} are never called.
 */
final class Identity extends WeakReference<Object> {

  private final int hash;

  Identity(Object object) {
    super(object);
    this.hash = System.identityHashCode(object);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Identity that) || hash != that.hash) {
      return false;
    }
    Object mine = get();
    return mine != null && that.refersTo(mine);
  }
}
