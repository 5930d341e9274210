/**
 * The objects of a dump by number, in primitive arrays: where they lie, of which class they are,
 * what they refer to.
 */
package dev.leash.heap.index;
