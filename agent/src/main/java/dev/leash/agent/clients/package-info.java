/**
 * The agent's side of the library bridge: copies of the core library that the application uses
 * become clients of the agent's registry.
 */
package dev.leash.agent.clients;
