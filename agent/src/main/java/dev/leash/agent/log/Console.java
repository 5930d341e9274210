package dev.leash.agent.log;

import dev.leash.agent.options.Options;
import dev.leash.agent.options.Options.LogLevel;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where Leash speaks to people: standard error, or the file that {@code logFile} names. Standard
 * output is the application's.
 */
public final class Console {

  private static volatile PrintStream file;
  private static volatile LogLevel level = LogLevel.WARN;

  private Console() {}

  public static void configure(Options options) {
    level = options.log();
    String path = options.logFile();
    if (path == null) {
      return;
    }
    try {
      file = new PrintStream(new FileOutputStream(path, true), true, StandardCharsets.UTF_8);
    } catch (IOException e) {
      line("Leash: can't write to logFile " + path + " (" + e.getMessage() + "); using stderr.");
    }
  }

  /** Whether log lines of this level are wanted. */
  public static boolean passes(LogLevel wanted) {
    return wanted.compareTo(level) <= 0;
  }

  /** Lets go of the log file. */
  public static void close() {
    PrintStream open = file;
    file = null;
    if (open != null) {
      open.close();
    }
  }

  /** Says what went wrong, a line each, in that order. */
  public static void problems(List<String> lines) {
    for (String line : lines) {
      line("Leash: " + line);
    }
  }

  /** Says a line; on standard error if the file takes no more. */
  public static void line(String text) {
    PrintStream out = file;
    if (out != null) {
      out.println(text);
      if (!out.checkError()) {
        return;
      }
      close();
      System.err.println("Leash: can't write to logFile any more; using stderr.");
    }
    System.err.println(text);
  }
}
