/**
 * Tracking by explicit call: what is tracked, how, and the tracker where it is entered, which is
 * the registry of this library or, with the agent in the JVM, the agent's.
 */
package dev.leash.track;
