/** What people and machines read: one model, several writers. */
package dev.leash.report;
