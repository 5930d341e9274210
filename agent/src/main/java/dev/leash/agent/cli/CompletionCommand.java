package dev.leash.agent.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script with which a shell completes commands and options.")
final class CompletionCommand implements Callable<Integer> {

  /** The shells. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    /** As it is typed, which is what shells are told to offer. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "<shell>", description = "bash, zsh or fish.")
  private Shell shell;

  @Option(
      names = "--name",
      paramLabel = "<name>",
      defaultValue = "leash",
      description = "What the command is called in your shell; ${DEFAULT-VALUE} if left out.")
  private String name;

  @Override
  public Integer call() {
    picocli.CommandLine all = spec.root().commandLine();
    // The script for bash is also one for zsh, and finds out in which it is.
    CommandLine.OUT.println(
        shell == Shell.FISH ? FishCompletion.of(name, spec.root()) : AutoComplete.bash(name, all));
    return 0;
  }
}
