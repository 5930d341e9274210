/**
 * What people and machines read: one model, several writers.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.report;
