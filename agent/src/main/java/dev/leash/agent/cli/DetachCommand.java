package dev.leash.agent.cli;

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
          return 0;
        });
  }
}
