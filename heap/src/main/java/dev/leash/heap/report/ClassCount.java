package dev.leash.heap.report;

/**
 * So many objects of a class.
 *
 * @param className the class, without what differs from run to run, as in {@code
 *     com.acme.Desk$$Lambda}
 * @param count how many
 */
public record ClassCount(String className, long count) {}
