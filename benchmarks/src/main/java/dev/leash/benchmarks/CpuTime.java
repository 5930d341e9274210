package dev.leash.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time an operation takes: of its own thread, and of the whole process with collector
 * and compiler. On a machine that others use as well, the time on the wall says nothing.
 */
public final class CpuTime implements InternalProfiler {

  /** Nanoseconds an operation, of the threads that measure. */
  static final String THREAD = "cpu.thread";

  /** Nanoseconds an operation, of the whole JVM. */
  static final String PROCESS = "cpu.process";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final com.sun.management.OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
  private long threadBefore;
  private long processBefore;

  @Override
  public String getDescription() {
    return "processor time an operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    threadBefore = ofWorkers();
    processBefore = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double ops = Math.max(1, result.getMetadata().getAllOps());
    return List.of(
        time(THREAD, (ofWorkers() - threadBefore) / ops),
        time(PROCESS, (system.getProcessCpuTime() - processBefore) / ops));
  }

  private static ScalarResult time(String label, double nanos) {
    return new ScalarResult(label, nanos, "ns/op", AggregationPolicy.AVG);
  }

  private long ofWorkers() {
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo info = threads.getThreadInfo(id);
      if (info != null && info.getThreadName().contains("jmh-worker")) {
        sum += Math.max(0, threads.getThreadCpuTime(id));
      }
    }
    return sum;
  }
}
