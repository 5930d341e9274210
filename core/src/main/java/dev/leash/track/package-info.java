/**
 * Tracking by explicit call: what is tracked, how, and the tracker where it is entered, which is
 * the registry of this library or, with the agent in the JVM, the agent's.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash.track;

import org.jspecify.annotations.NullMarked;
