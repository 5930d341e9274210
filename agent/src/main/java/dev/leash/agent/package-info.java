/**
 * The only three classes of the agent jar that an application can see: the entry, what it starts
 * with, and the loader that hides all the rest. They depend on the JDK alone, log nothing and never
 * throw into the host.
 *
 * <p>The way of a start: {@link dev.leash.agent.LeashAgent}, which any Java from 8 on can read,
 * sees whether this one is new enough, and calls {@link dev.leash.agent.Launcher}; that makes an
 * {@link dev.leash.agent.IsolatedLoader}, through which everything else is loaded, and hands over.
 */
package dev.leash.agent;
