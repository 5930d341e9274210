package dev.leash.agent.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a JVM says about the Leash in it.
 *
 * @param version its version
 * @param since when it began to track
 */
record LeashState(String version, Instant since) {

  /** Reads the property; null if it is not set. */
  static LeashState parse(String property) {
    if (property == null) {
      return null;
    }
    int space = property.indexOf(' ');
    try {
      return new LeashState(
          property.substring(0, space),
          Instant.ofEpochMilli(Long.parseLong(property.substring(space + 1)))
              .truncatedTo(ChronoUnit.SECONDS));
    } catch (RuntimeException e) {
      return new LeashState("unknown", Instant.EPOCH);
    }
  }

  @Override
  public String toString() {
    return version + ", tracking since " + since;
  }
}
