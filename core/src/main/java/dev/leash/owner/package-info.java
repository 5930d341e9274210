/** Whose a registration is: owners, services, tags, and the context a thread works in. */
package dev.leash.owner;
