package dev.leash.registry;

/** How a registration came to its end. */
public enum End {
  /** Somebody called release. */
  RELEASED(1),
  /** A terminal event arrived, a one-shot fired, or the source was closed. */
  COMPLETED(2),
  /** The source, or a listener it held weakly, was garbage-collected: harmless. */
  COLLECTED(3),
  /** Leash released it. */
  CLEANED(4);

  private static final End[] BY_CODE = {null, RELEASED, COMPLETED, COLLECTED, CLEANED};

  private final int code;

  End(int code) {
    this.code = code;
  }

  /** A number from 1 to 4. */
  int code() {
    return code;
  }

  /** The end with that number; null for 0. */
  static End of(int code) {
    return BY_CODE[code];
  }
}
