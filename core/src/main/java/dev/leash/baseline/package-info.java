/**
 * Leaks that are known already, so that an old code base can start today and never get worse.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.baseline;
