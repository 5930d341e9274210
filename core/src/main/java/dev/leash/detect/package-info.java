/**
 * Why a registration is called a leak: one detector a verdict, working on snapshots only.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.detect;
