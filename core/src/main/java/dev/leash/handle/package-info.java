/**
 * Things that undo something: how to call them, how to tell whether they are over, who keeps them.
 */
package dev.leash.handle;
