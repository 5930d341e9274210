package dev.leash.benchmarks.service;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one workload: until it has been compiled, then measured. Takes its name, and how many runs
 * come first and how many are measured; prints processor time in nanoseconds an operation and, of a
 * server, how long answers took, in milliseconds.
 */
public final class WorkloadMain {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double MEDIAN = 0.5;
  private static final double SLOWEST = 0.99;

  private WorkloadMain() {}

  /** Ends the process when done, whatever threads there are. */
  public static void main(String[] args) throws Exception {
    Workload workload = Workloads.named(args[0]);
    repeat(workload, Integer.parseInt(args[1]));
    int runs = Integer.parseInt(args[2]);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long before = system.getProcessCpuTime();
    repeat(workload, runs);
    double nanos = system.getProcessCpuTime() - before;
    System.out.println("nanos " + nanos / runs / workload.operations());
    if (workload instanceof ServedWorkload served) {
      System.out.println("median " + served.latency(MEDIAN));
      System.out.println("slowest " + served.latency(SLOWEST));
    }
    printMemory();
    System.exit(0);
  }

  /** The most memory this process had so far, in megabytes, where the system tells. */
  private static void printMemory() throws IOException {
    if (Files.exists(STATUS)) {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith("VmHWM:")) {
          System.out.println("resident " + Long.parseLong(line.replaceAll("\\D", "")) / 1024);
        }
      }
    }
  }

  private static void repeat(Workload workload, int runs) throws Exception {
    for (int i = 0; i < runs; i++) {
      workload.run();
    }
  }
}
