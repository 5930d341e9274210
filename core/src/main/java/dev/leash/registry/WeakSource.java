package dev.leash.registry;

import dev.leash.weak.IdentityKey;

/** A source of registrations: its object, which is held weakly, and its class. Thread-safe. */
abstract class WeakSource extends IdentityKey {

  /** The name of its class; null for a static source, which is never collected. */
  private final String className;

  /** A number of its class; others may have the same. */
  private final int typeNumber;

  /**
   * A source.
   *
   * @param object null for a static one
   */
  WeakSource(Object object) {
    super(object);
    this.className = object == null ? null : object.getClass().getName();
    this.typeNumber = object == null ? 0 : SourceTypes.number(object);
  }

  final boolean isStatic() {
    return className == null;
  }

  final String className() {
    return className;
  }

  final int typeNumber() {
    return typeNumber;
  }

  final boolean collected() {
    return !isStatic() && refersTo(null);
  }
}
