package dev.leash.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The listeners of one site.
 *
 * @param className the class of most that are live, or of the first one seen; null if unknown
 * @param extraCopies live registrations whose listener is live on the same source already
 * @param subject the class of the objects that they work for; null if unknown, or if that is their
 *     own
 */
public record ListenerSummary(
    @Nullable String className, long extraCopies, @Nullable String subject) {

  /** It is not known whom they work for. */
  public ListenerSummary(@Nullable String className, long extraCopies) {
    this(className, extraCopies, null);
  }
}
