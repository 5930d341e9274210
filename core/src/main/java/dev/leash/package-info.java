/**
 * The front door: what application code calls. Nothing inside uses it.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash;

import org.jspecify.annotations.NullMarked;
