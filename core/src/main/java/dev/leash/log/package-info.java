/**
 * Where the library says what it has to say.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.log;
