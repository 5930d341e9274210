/**
 * Leak checks for JUnit Jupiter 5 and 6: a test that leaves registrations behind fails.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
package dev.leash.junit;
