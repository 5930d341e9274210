/**
 * Files that Leash writes: whole or not at all, and with the rights that they had.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.file;
