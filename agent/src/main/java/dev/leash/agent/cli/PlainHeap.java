package dev.leash.agent.cli;

import dev.leash.heap.HeapCommandRunner;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * {@code heap} of a file, as most people call it, without all that parses a command line: to load
 * that takes a fifth of the time that a small dump takes.
 */
final class PlainHeap {

  private static final Set<String> FLAGS = Set.of("--json", "--html");
  private static final Set<String> VALUES = Set.of("--top", "--heap-limit", "--compare", "--list");

  private PlainHeap() {}

  /** Whether some arguments are of this kind, and well formed. */
  static boolean is(String[] arguments) {
    int files = 0;
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      if (VALUES.contains(argument)) {
        i++;
        if (i == arguments.length) {
          return false;
        }
      } else if (!argument.startsWith("-")) {
        files += argument.matches("[0-9]+") ? 2 : 1; // which may be a process
      } else if (!FLAGS.contains(argument)) {
        return false;
      }
    }
    return files == 1 && arguments[0].equals("heap");
  }

  /** Runs it, and returns the exit status. */
  @SuppressWarnings("SystemOut") // a command line talks to its user
  static int run(String[] arguments) throws CommandFailure {
    return new HeapCommandRunner(
            CommandLine.OUT, System.err, RuleLists.keptIn(List.of()), List.of())
        .run(Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
