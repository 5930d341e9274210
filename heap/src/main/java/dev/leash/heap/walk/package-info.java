/**
 * Walks over a heap from its roots: what only a list holds, and by which path an object is held.
 */
package dev.leash.heap.walk;
