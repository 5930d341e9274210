/**
 * Finds event APIs that no catalogue knows, by the shape of their methods: what adds a listener and
 * what takes it back. It reads class files and nothing else; no class is loaded or initialised.
 */
package dev.leash.agent.discover;
