/** What only the build runs. It is not in the jar. */
package dev.leash.agent.build;
