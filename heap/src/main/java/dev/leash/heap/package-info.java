/**
 * Finds in heap dumps which listener lists hold how much; {@link dev.leash.heap.HeapCommandRunner}
 * is the way in.
 */
package dev.leash.heap;
