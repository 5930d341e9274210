package dev.leash.snapshot;

/**
 * How many registrations began, and how they ended.
 *
 * @param registered all that began
 * @param released ended by release
 * @param completed ended by themselves or with their source
 * @param collected ended because the source was collected
 * @param cleaned ended by Leash
 */
public record Counts(long registered, long released, long completed, long collected, long cleaned) {

  /** Nothing counted yet. */
  public static final Counts ZERO = new Counts(0, 0, 0, 0, 0);

  /** How many have not ended. */
  public long live() {
    return registered - ended();
  }

  /** How many have ended, one way or another. */
  public long ended() {
    return released + completed + collected + cleaned;
  }

  /** The sum of both. */
  public Counts plus(Counts other) {
    return new Counts(
        registered + other.registered,
        released + other.released,
        completed + other.completed,
        collected + other.collected,
        cleaned + other.cleaned);
  }

  /** What is left of these without others that are among them. */
  public Counts minus(Counts other) {
    return new Counts(
        registered - other.registered,
        released - other.released,
        completed - other.completed,
        collected - other.collected,
        cleaned - other.cleaned);
  }
}
