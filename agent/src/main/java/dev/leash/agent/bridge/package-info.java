/**
 * The one class that instrumented code and the agent share: {@code java.lang.$Leash}, generated,
 * with fields of JDK types and nothing else. Any loader and any module can see it.
 */
package dev.leash.agent.bridge;
