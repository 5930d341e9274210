/** Where a registration was made: call stacks, interned, with the frame to blame. */
package dev.leash.site;
