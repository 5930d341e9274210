package dev.leash.heap.list;

/** What a class is to a list. */
enum ListPart {
  /** A collection, map or array. */
  COLLECTION,
  /** A node, entry, view or iterator of one. */
  NODE,
  /** A reference to what may be a collection. */
  HOLDER,
  /** A node that an application or library links itself; it stands for a listener as well. */
  CHAIN,
  /** Something that a source has around its list. */
  THROUGH,
  /** Something that stands for a listener. */
  WRAPPER,
  /** Anything else. */
  NONE
}
