/**
 * The only two classes of the agent jar that an application can see: the entry and the loader that
 * hides all the rest. They depend on the JDK alone, log nothing and never throw into the host.
 *
 * <p>The way of a start: {@link dev.leash.agent.LeashAgent} makes an {@link
 * dev.leash.agent.IsolatedLoader}, through which everything else is loaded, and hands over.
 */
package dev.leash.agent;
