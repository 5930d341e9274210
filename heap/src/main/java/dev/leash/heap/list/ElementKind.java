package dev.leash.heap.list;

/**
 * What an element of a list looks like, from what is certainly no listener to what hardly can be
 * anything else.
 */
public enum ElementKind {
  /** Text, numbers, and objects that have nothing else. */
  DATA,
  /** An object of any kind. */
  OBJECT,
  /** An object whose class is named as listeners are. */
  NAMED,
  /** A lambda expression, a method reference, an anonymous class. */
  CODE
}
