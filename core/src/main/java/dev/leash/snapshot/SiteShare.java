package dev.leash.snapshot;

import dev.leash.snapshot.Snapshot.SiteState;

/**
 * The part that some live registrations are of a site. Immutable, no live object in it.
 *
 * @param state the site and the numbers of all its registrations
 * @param live how many of them are meant
 */
public record SiteShare(SiteState state, long live) {}
