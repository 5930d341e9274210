/**
 * The goals of the Maven plugin. The agent tracks in the JVMs of the tests and leaves a report of
 * each; its command line puts these together; what is known is the business of the baseline.
 */
package dev.leash.maven;
