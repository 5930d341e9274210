/**
 * How a running Leash is looked at and told what to do from outside: an MXBean, flight recordings,
 * a page on the loopback interface. Nothing of it is loaded before somebody asks for it.
 */
package dev.leash.agent.control;
