/**
 * What the agent counts, as meters. It is asked through its MXBean, which every version of the
 * agent has; there is no other tie to it.
 *
 * <p>{@link dev.leash.micrometer.LeashMetrics} is for everybody; other types are internal.
 */
package dev.leash.micrometer;
