package dev.leash.agent.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code detach}. */
@Command(
    name = "detach",
    mixinStandardHelpOptions = true,
    description = "Takes Leash out of a JVM; what is registered there stays.")
final class DetachCommand implements Callable<Integer> {

  @Mixin private ChosenJvm jvm;

  @Override
  public Integer call() throws Exception {
    return jvm.use(
        (pid, leash) -> {
          Progress.during(
              "detaching",
              () -> {
                leash.detach();
                return null;
              });
          CommandLine.OUT.println(
              "Leash is out of process " + pid + "; its code is as it was before.");
          sayWhatStays(pid);
          return 0;
        });
  }

  /** What the JDK opens for commands, it has no way to close. */
  private static void sayWhatStays(long pid) throws CommandFailure {
    try (AttachedJvm jvm = AttachedJvm.open(pid)) {
      if (jvm.hasManagementAgent()) {
        CommandLine.OUT.println(
            "The JDK's JMX agent, by which commands reach a process, stays until the process ends:"
                + " a port that takes connections of this machine only.");
      }
    } catch (IOException e) {
      throw AttachAdvice.cantConnect(pid, e);
    }
  }
}
