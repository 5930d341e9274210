/**
 * All registrations: from register to release, weakly, by identity.
 *
 * <p>{@link dev.leash.registry.Registry} is the way in; {@link dev.leash.snapshot.Snapshot} is the
 * way out, and holds no foreign object.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.registry;
