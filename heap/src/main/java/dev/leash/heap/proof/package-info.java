/**
 * Of listeners that are known, which are held by their listener lists alone, and which are in use.
 */
package dev.leash.heap.proof;
