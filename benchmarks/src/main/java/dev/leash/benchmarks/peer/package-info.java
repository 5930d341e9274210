/** Ways to keep track of what is registered: Leash's own, and those of others. */
package dev.leash.benchmarks.peer;
