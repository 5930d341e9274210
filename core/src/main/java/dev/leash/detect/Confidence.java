package dev.leash.detect;

/** How sure a verdict is, surest first. */
public enum Confidence {
  /** A fact. */
  CERTAIN,
  /** One hard fact, or overwhelming numbers. */
  HIGH,
  /** Likely. */
  MEDIUM,
  /** A suspicion worth a look. */
  LOW,
  /** Not a leak by itself. */
  WARNING
}
