/**
 * Whose lives registrations belong to: components found by looking at listeners, owners found by
 * watching where work for them begins and ends, and the way of a thread's context to other threads.
 */
package dev.leash.agent.context;
