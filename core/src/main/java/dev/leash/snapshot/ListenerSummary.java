package dev.leash.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The listeners of one site.
 *
 * @param className the class of the first listener seen; null if unknown
 * @param extraCopies live registrations whose listener is live on the same source already
 */
public record ListenerSummary(@Nullable String className, long extraCopies) {}
