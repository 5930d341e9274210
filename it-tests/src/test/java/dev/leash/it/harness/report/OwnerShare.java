package dev.leash.it.harness.report;

/** How much of a site belongs to an owner. */
public record OwnerShare(String owner, long live, boolean ended) {}
