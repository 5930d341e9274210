package dev.leash.agent.cli;

import dev.leash.agent.log.BuildVersion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar leash-agent.jar help}. */
@Command(
    name = "java -jar leash-agent.jar",
    description = "Finds listeners that are never taken back, in a JVM that is running.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLine.Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:leaks were found, with --fail",
      "2:the command line is wrong",
      "3:no such JVM, or it does not let us in"
    },
    subcommands = {
      ListCommand.class,
      AttachCommand.class,
      StatusCommand.class,
      ReportCommand.class,
      WatchCommand.class,
      ReleaseCommand.class,
      DetachCommand.class,
      ApisCommand.class,
      BaselineCommand.class,
      HeapCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
public final class CommandLine implements Runnable {

  @Spec private CommandSpec spec;

  /** Standard output as UTF-8, whatever the terminal says: reports are UTF-8. */
  static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  /** What picocli prints for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Leash " + BuildVersion.read()};
    }
  }

  /** Runs a command and ends the JVM with its status. */
  public static void main(String[] arguments) throws Exception {
    int elsewhere = SmallDumpJvm.run(arguments);
    System.exit(elsewhere >= 0 ? elsewhere : run(arguments));
  }

  /**
   * Runs a command.
   *
   * @return the exit status
   */
  static int run(String[] arguments) throws Exception {
    if (PlainHeap.is(arguments)) {
      try {
        return PlainHeap.run(arguments);
      } catch (CommandFailure e) {
        return tell(e);
      }
    }
    return new picocli.CommandLine(new CommandLine())
        .setExecutionExceptionHandler((e, line, parsed) -> tell(e))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @SuppressWarnings("SystemOut") // a command line talks to its user
  private static int tell(Exception e) throws Exception {
    if (e instanceof CommandFailure failure) {
      System.err.println("leash: " + failure.getMessage());
      return failure.status();
    }
    if (e instanceof UndeclaredThrowableException lost) {
      System.err.println("leash: the JVM ended, or closed the connection: " + lost.getCause());
      return CommandFailure.UNREACHABLE;
    }
    if (e instanceof ParameterException) {
      throw e;
    }
    if (e instanceof SecurityException denied) {
      System.err.println("leash: not permitted: " + denied.getMessage());
      return CommandFailure.UNREACHABLE;
    }
    System.err.println("leash: " + e);
    return CommandFailure.UNREACHABLE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
