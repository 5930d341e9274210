package dev.leash.registry;

import dev.leash.weak.IdentityKey;

/**
 * A source with a table of its own: its object, which is held weakly, and the number of its class.
 * Thread-safe.
 */
abstract class WeakSource extends IdentityKey {

  /** A static source is never collected. */
  private final boolean isStatic;

  /** A number of its class; others may have the same. */
  private final int typeNumber;

  /**
   * A source.
   *
   * @param object null for a static one
   */
  WeakSource(Object object) {
    super(object);
    this.isStatic = object == null;
    this.typeNumber = object == null ? 0 : SourceTypes.number(object);
  }

  final boolean isStatic() {
    return isStatic;
  }

  final int typeNumber() {
    return typeNumber;
  }

  final boolean collected() {
    return !isStatic() && refersTo(null);
  }
}
