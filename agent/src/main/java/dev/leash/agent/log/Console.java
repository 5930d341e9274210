package dev.leash.agent.log;

import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.LogLevel;
import java.util.List;

/**
 * Where Leash speaks to people: standard error, or the file that {@code logFile} names. Standard
 * output is the application's.
 */
public final class Console {

  private static final LineWriter OUT = new LineWriter();
  private static volatile LogLevel level = LogLevel.WARN;

  private Console() {}

  public static void configure(Options options) {
    level = options.log();
    OUT.to(options.logFile());
  }

  /** Whether log lines of this level are wanted. */
  public static boolean passes(LogLevel wanted) {
    return wanted.compareTo(level) <= 0;
  }

  /** Lets go of the log file. */
  public static void close() {
    OUT.close();
  }

  /** Says what went wrong, a line each, in that order. */
  public static void problems(List<String> lines) {
    for (String line : lines) {
      line("Leash: " + line);
    }
  }

  /** Says a line; on standard error if the file takes no more. Takes a moment at most. */
  public static void line(String text) {
    OUT.say(text);
  }
}
