/**
 * Where a registration was made: call stacks, interned, with the frame to blame.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.site;
