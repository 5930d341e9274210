package dev.leash.agent.context;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/**
 * A weak map key, equal to another key of the same object, and to itself for ever. Foreign {@code
 * equals} and {@code hashCode} are never called.
 */
final class WeakKey extends WeakReference<Object> {

  private final int hash;

  WeakKey(Object object, ReferenceQueue<Object> gone) {
    super(object, gone);
    this.hash = System.identityHashCode(object);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other || !(other instanceof WeakKey that) || hash != that.hash) {
      return this == other;
    }
    Object mine = get();
    return mine != null && that.refersTo(mine);
  }
}
