package dev.leash.agent.boot;

import dev.leash.agent.options.Options;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where Leash speaks to people: standard error, or the file that {@code logFile} names. Standard
 * output is the application's.
 */
public final class Console {

  private static volatile PrintStream file;

  private Console() {}

  static void configure(Options options) {
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

  /** Says a line. */
  public static void line(String text) {
    PrintStream out = file;
    (out == null ? System.err : out).println(text);
  }
}
