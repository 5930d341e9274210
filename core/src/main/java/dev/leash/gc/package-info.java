/** Garbage collections: asked for and waited for. */
package dev.leash.gc;
