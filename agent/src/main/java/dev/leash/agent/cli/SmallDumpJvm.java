package dev.leash.agent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a small dump in a JVM of its own with the first of its two compilers and the simplest
 * collector: what the second compiler takes is more than it saves then, and no running JVM can be
 * told to do without. A JVM that was started with flags of its user's choice is left as it is.
 */
final class SmallDumpJvm {

  /** About two million objects; of twice as many both compilers are worth what they take. */
  private static final long LARGEST = 100L << 20;

  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final String SERIAL = "-XX:+UseSerialGC";

  /** From these a JVM takes flags as well, and says so each time. */
  private static final List<String> VARIABLES = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

  private SmallDumpJvm() {}

  /**
   * Runs the command in there, with this process's input and output.
   *
   * @param arguments of the command line
   * @return its exit status; -1 if it is to be run here
   */
  static int run(String[] arguments) {
    if (arguments.length < 2 || !arguments[0].equals("heap") || !isSmall(arguments)) {
      return -1;
    }
    for (String variable : VARIABLES) {
      if (System.getenv(variable) != null) {
        return -1;
      }
    }
    ProcessHandle.Info own = ProcessHandle.current().info();
    String java = own.command().orElse("");
    List<String> command = command(java, own.arguments().orElse(new String[0]), arguments);
    return command.isEmpty() ? -1 : run(command);
  }

  private static boolean isSmall(String[] arguments) {
    long size = 0;
    for (String argument : arguments) {
      if (!argument.startsWith("-")) {
        size += size(argument);
      }
    }
    return size > 0 && size <= LARGEST;
  }

  /** Of a packed dump that says nothing. */
  private static long size(String argument) {
    try {
      Path file = Path.of(argument);
      return !Files.isRegularFile(file) ? 0 : argument.endsWith(".gz") ? LARGEST : Files.size(file);
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }

  /**
   * The command that starts the other JVM.
   *
   * @param java the program
   * @param whole all that this JVM was started with, as far as the system tells
   * @param arguments those of the command line, at its end
   * @return empty if its user chose how it runs, or the system does not tell all
   */
  static List<String> command(String java, String[] whole, String[] arguments) {
    int flags = whole.length - arguments.length;
    if (java.isEmpty()
        || flags < 1
        || !Arrays.equals(whole, flags, whole.length, arguments, 0, arguments.length)) {
      return List.of();
    }
    List<String> command = new ArrayList<>(List.of(java, FIRST_COMPILER, SERIAL));
    for (String flag : whole) {
      if (flag.equals(SERIAL)) {
        continue;
      }
      if (flag.startsWith("-XX:")
          || flag.startsWith("-agent")
          || flag.startsWith("-javaagent:")
          || flag.startsWith("-Xint")
          || flag.startsWith("-Xcomp")
          || flag.startsWith("@")) {
        return List.of();
      }
      command.add(flag);
    }
    return command;
  }

  private static int run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Ending(process));
      return process.waitFor();
    } catch (IOException e) {
      return -1; // no second process is to be had
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CommandFailure.UNREACHABLE;
    }
  }

  /** Who ends the command ends what works for it. */
  private static final class Ending extends Thread {
    private final Process process;

    Ending(Process process) {
      super("ending the other JVM");
      this.process = process;
    }

    @Override
    public void run() {
      process.destroy();
    }
  }
}
