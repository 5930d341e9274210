package dev.leash.baseline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An entry of a baseline.
 *
 * @param id the leak's id
 * @param api the id of the event API, for people; may be null
 * @param at the method to blame, for people; may be null
 * @param live how many live registrations are tolerated; {@link #ANY} for any number
 * @param reason why it is tolerated, for people; may be null
 * @param until the last day on which it is; null for no end
 */
public record KnownLeak(
    String id, String api, String at, long live, String reason, LocalDate until) {

  /** Any number of live registrations. */
  public static final long ANY = -1;

  /** Checks the id. */
  public KnownLeak {
    Objects.requireNonNull(id, "id");
  }

  /** The same with another number of live registrations. */
  public KnownLeak live(long number) {
    return new KnownLeak(id, api, at, number, reason, until);
  }

  boolean isExpired(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  boolean isExceededBy(ObservedLeak seen) {
    return live != ANY && seen.live() > live;
  }

  @Override
  public String toString() {
    return id + (at == null ? "" : " " + at);
  }
}
