/** Leaks that are known already, so that an old code base can start today and never get worse. */
package dev.leash.baseline;
