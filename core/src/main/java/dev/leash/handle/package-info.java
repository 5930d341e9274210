/**
 * Things that undo something: how to call them, how to tell whether they are over, who keeps them.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.handle;
