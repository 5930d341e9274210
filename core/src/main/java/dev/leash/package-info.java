/** The front door: what application code calls. Nothing inside uses it. */
package dev.leash;
