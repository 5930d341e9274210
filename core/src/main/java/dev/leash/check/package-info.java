/** Leak checks for tests and for programs that want to know on the way. They need the agent. */
package dev.leash.check;
