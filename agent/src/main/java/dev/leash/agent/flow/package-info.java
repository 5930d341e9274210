/**
 * Follows values through the code of classes, from their bytes alone: what is put into which
 * collection, what is taken out of it, and what is called on what was taken out. It knows nothing
 * of event APIs.
 */
package dev.leash.agent.flow;
