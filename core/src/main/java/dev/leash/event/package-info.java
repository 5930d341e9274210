/** What an event API is: its kind, what it is called, and how to take a registration back. */
package dev.leash.event;
