package dev.leash.registry;

import java.time.Duration;
import java.util.Objects;

/**
 * How to clean up.
 *
 * @param budget after this time the rest is left alone
 * @param each the longest that one release may take before the next one goes ahead without it
 * @param verify whether to ask for a garbage collection and tell which listeners it freed
 */
public record CleanupOptions(Duration budget, Duration each, boolean verify) {

  /** Checks. */
  public CleanupOptions {
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(each, "each");
  }
}
