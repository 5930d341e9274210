/**
 * Helpers for a part of an application: listeners, streams, timers and components, tracked under
 * its name and taken back together.
 */
package dev.leash.service;
