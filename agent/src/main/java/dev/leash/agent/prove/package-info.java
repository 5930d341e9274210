/** Looks at the heap of this very JVM, to see who holds the listeners that are suspected. */
package dev.leash.agent.prove;
