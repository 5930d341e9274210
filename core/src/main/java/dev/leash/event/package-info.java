/**
 * What an event API is: its kind, what it is called, and how to take a registration back.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash.event;

import org.jspecify.annotations.NullMarked;
