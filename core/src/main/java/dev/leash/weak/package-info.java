/** How foreign objects are held: weakly, and without a call to any method of theirs. */
package dev.leash.weak;
