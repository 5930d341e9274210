package dev.leash.agent.flow;

/** How much is looked at for one class. What is beyond is left alone. */
final class FlowLimits {

  /** Other classes whose files are read. */
  static final int CLASSES = 12;

  /** Types of elements of collections that are read when no other class is any more. */
  static final int ELEMENT_TYPES = 8;

  /** Bytes of one class file. */
  static final int BYTES = 256 * 1024;

  /** Instructions of one method. */
  static final int INSTRUCTIONS = 1_500;

  /** Instructions of all methods, and facts that are handed from one to another. */
  static final int ALL_INSTRUCTIONS = 15_000;

  /** Calls within calls. */
  static final int DEPTH = 4;

  /** Facts about one method. */
  static final int FACTS = 150;

  private FlowLimits() {}
}
