/**
 * Helpers for a part of an application: listeners, streams, timers and components, tracked under
 * its name and taken back together.
 *
 * <p>What {@code docs/api.md} lists is for everybody; other types are internal.
 */
@NullMarked
package dev.leash.service;

import org.jspecify.annotations.NullMarked;
