/**
 * Whose a registration is: owners, services, tags, and the context a thread works in.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash.owner;

import org.jspecify.annotations.NullMarked;
