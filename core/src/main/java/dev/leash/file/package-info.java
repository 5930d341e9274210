/** Files that Leash writes: whole, and with the rights that they had. */
package dev.leash.file;
