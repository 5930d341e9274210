/** Heap dumps, and other readers of them, each the main class of a process of its own. */
package dev.leash.benchmarks.dump;
