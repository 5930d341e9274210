/** Reads the records of a heap dump in HPROF format, in the order of the file. */
package dev.leash.heap.hprof;
