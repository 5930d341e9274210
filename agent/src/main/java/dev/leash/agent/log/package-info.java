/** Where SLF4J inside the agent ends: lines on standard error, or in the log file. */
package dev.leash.agent.log;
