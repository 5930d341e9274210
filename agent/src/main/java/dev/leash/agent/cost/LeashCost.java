package dev.leash.agent.cost;

/**
 * What Leash has cost the process so far.
 *
 * @param threadNanos processor time of Leash's own threads, in nanoseconds; 0 where the JVM does
 *     not say
 * @param processNanos that of the whole process; 0 where the JVM does not say
 * @param lastLookNanos how long the last look took, in nanoseconds; 0 if there was none
 * @param steppedAside whether Leash stepped aside, because its threads took too much
 */
public record LeashCost(
    long threadNanos, long processNanos, long lastLookNanos, boolean steppedAside) {}
