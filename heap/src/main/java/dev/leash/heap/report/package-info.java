/** What a person or a program reads about a heap: one model, several writers. */
package dev.leash.heap.report;
