/**
 * Files that are written whole or not at all.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.file;
