/**
 * All registrations: from register to release, weakly, by identity.
 *
 * <p>{@link dev.leash.registry.Registry} is the way in; {@link dev.leash.snapshot.Snapshot} is the
 * way out, and holds no foreign object.
 */
package dev.leash.registry;
