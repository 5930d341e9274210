/**
 * How foreign objects are held: weakly, and without a call to any method of theirs.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.weak;
