/**
 * What a registry knew at one moment, in text and numbers only.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash.snapshot;

import org.jspecify.annotations.NullMarked;
