/** What Leash itself costs the process, and how that is kept within bounds. */
package dev.leash.agent.cost;
