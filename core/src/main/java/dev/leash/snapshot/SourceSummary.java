package dev.leash.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The sources of one site.
 *
 * @param className the class of the first source seen; null for a static source
 * @param live how many different sources have live registrations of the site
 * @param most the live registrations of the source that has most of them
 * @param endedThere how many the site once had on that source and has no more, those that Leash
 *     released itself left out
 * @param lostOnly whether all registrations ever made at the site were with the same object, and it
 *     was collected
 */
public record SourceSummary(
    @Nullable String className, int live, long most, long endedThere, boolean lostOnly) {}
