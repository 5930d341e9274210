/** Threads of Leash's own, apart from the application's. */
package dev.leash.thread;
