/** Event APIs as data: read from YAML when Leash is built, from a compact file when it starts. */
package dev.leash.agent.catalogue;
