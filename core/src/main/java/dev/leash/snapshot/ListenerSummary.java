package dev.leash.snapshot;

/**
 * The listeners of one site.
 *
 * @param className the class of the first listener seen; null if unknown
 * @param extraCopies live registrations whose listener is live on the same source already
 */
public record ListenerSummary(String className, long extraCopies) {}
