/**
 * One registry per JVM: with the agent there, every copy of this library becomes its client.
 *
 * <p>Four operations of JDK types cross the bridge; see {@link dev.leash.bridge.BridgeOperations}.
 *
 * <p>Internal: nothing here is listed in {@code docs/api.md}.
 */
package dev.leash.bridge;
