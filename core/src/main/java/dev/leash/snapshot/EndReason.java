package dev.leash.snapshot;

/** How a registration came to its end. */
public enum EndReason {
  /** Somebody called release. */
  RELEASED,
  /** A terminal event arrived, a one-shot fired, or the source was closed. */
  COMPLETED,
  /** The source, or a listener it held weakly, was garbage-collected: harmless. */
  COLLECTED,
  /** Leash released it. */
  CLEANED
}
