package dev.leash.snapshot;

/**
 * A release, called by Leash, that threw. Text only.
 *
 * @param id the registration
 * @param what what was to be released: event API and place
 * @param error the class of what was thrown, and its message
 * @param at when, in milliseconds of the registry's clock
 */
public record CleanupFailure(long id, String what, String error, long at) {}
