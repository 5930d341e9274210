/**
 * What Leash says, and which Leash says it: lines on standard error, or in the log file. SLF4J
 * inside the agent ends here.
 */
package dev.leash.agent.log;
