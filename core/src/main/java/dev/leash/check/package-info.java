/**
 * Leak checks for tests and for programs that want to know on the way. They need the agent.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash.check;

import org.jspecify.annotations.NullMarked;
