/**
 * Threads of Leash's own, apart from the application's.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.thread;
