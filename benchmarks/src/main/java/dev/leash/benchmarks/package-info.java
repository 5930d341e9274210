/** What Leash costs, measured with JMH beside its peers in the same run. */
package dev.leash.benchmarks;
