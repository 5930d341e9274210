/**
 * Starting up and shutting down: what is put together, in which order, and what is said about it.
 */
package dev.leash.agent.boot;
