/**
 * Garbage collections: asked for and waited for.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.gc;
