/**
 * The command line: one class a command. It finds JVMs through the Attach API, talks to the Leash
 * in them by the JMX local connector, and tells people what to do when that does not work.
 */
package dev.leash.agent.cli;
