/**
 * What is a list of listeners: where known sources keep theirs, how a list is taken apart, and what
 * its elements look like.
 */
package dev.leash.heap.list;
