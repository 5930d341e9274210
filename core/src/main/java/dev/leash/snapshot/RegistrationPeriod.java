package dev.leash.snapshot;

/**
 * When the registrations of one site were made, in milliseconds of the registry's clock.
 *
 * @param firstAt the first one
 * @param lastAt the last one
 */
public record RegistrationPeriod(long firstAt, long lastAt) {

  /** Not known. */
  public static final RegistrationPeriod UNKNOWN = new RegistrationPeriod(0, 0);
}
