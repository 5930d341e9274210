package dev.leash.heap.report;

/**
 * What would be garbage without a list.
 *
 * @param listeners how many of its listeners
 * @param objects how many objects, the list itself included
 * @param bytes how many bytes they take, headers and padding included
 * @param sharedBytes what further bytes it holds together with other lists, but nothing else does
 */
public record HeldOnlyHere(long listeners, long objects, long bytes, long sharedBytes) {}
