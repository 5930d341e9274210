package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.prove.DumpCost;
import java.time.Duration;
import picocli.CommandLine.Parameters;

/** The JVM that a command is about. */
final class ChosenJvm {

  @Parameters(
      arity = "0..1",
      paramLabel = "<pid>",
      description = "The process; may be left out if only one JVM has Leash.")
  private Long pid;

  /** What a command does with a Leash. */
  @FunctionalInterface
  interface Work {
    int with(long pid, LeashMXBean leash) throws Exception;
  }

  /** Does something with the Leash of that JVM. */
  int use(Work work) throws Exception {
    return use(work, false, null);
  }

  /**
   * The same, and says before how long that JVM will stand still.
   *
   * @param dumps whether the work has that JVM dump its heap
   * @param longestPause nothing is done if that JVM would stand still for longer; null for any time
   */
  @SuppressWarnings("SystemOut") // a command line talks to its user
  int use(Work work, boolean dumps, Duration longestPause) throws Exception {
    long process =
        pid != null ? pid : Progress.during("looking for the JVM with Leash", JvmList::only);
    try (LeashConnection connection =
        Progress.during("connecting to " + process, () -> connect(process))) {
      if (dumps) {
        String jvm = "process " + process;
        DumpCost cost = connection.costOfDump(process);
        String objection = cost.objection(jvm, longestPause);
        if (objection != null) {
          throw new CommandFailure(CommandFailure.UNREACHABLE, objection);
        }
        System.err.println("leash: " + cost.warning(jvm));
      }
      return dumps ? reading(work, process, connection) : work.with(process, connection.leash());
    } catch (OutOfMemoryError e) { // of that JVM: its errors are thrown here
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "process " + process + " has too little memory left for that: " + e.getMessage());
    }
  }

  /** The dump is read here: that JVM may have better things to do, or too little memory. */
  private static int reading(Work work, long process, LeashConnection connection) throws Exception {
    DumpReading reading = DumpReading.of(connection.leash());
    try {
      return work.with(process, connection.leash());
    } finally {
      reading.stop();
    }
  }

  boolean given() {
    return pid != null;
  }

  private static LeashConnection connect(long pid) throws CommandFailure {
    try (AttachedJvm jvm = AttachedJvm.open(pid)) {
      if (jvm.leash() == null) {
        throw new CommandFailure(
            CommandFailure.UNREACHABLE,
            "process " + pid + " has no Leash; \"attach " + pid + "\" adds it");
      }
      return jvm.connect();
    }
  }
}
