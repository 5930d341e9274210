package dev.leash.heap.report;

/**
 * Who registered what is in a list.
 *
 * @param site the line of code, as the Leash in that process calls it
 * @param listeners how many of the list's elements it registered
 */
public record FilledBy(String site, long listeners) {}
