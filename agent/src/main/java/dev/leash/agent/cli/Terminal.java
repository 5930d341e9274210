package dev.leash.agent.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The terminal that the command runs in, if there is one: its size, and single keys, for which it
 * is told not to wait for the end of a line. It is put back as it was at the end, and also if a
 * person ends the command before.
 */
final class Terminal implements AutoCloseable {

  private static final int USUAL_ROWS = 24;
  private static final int USUAL_COLUMNS = 80;
  private static final long POLL_MILLIS = 100;
  private static final File DEVICE = new File("/dev/tty");

  private final boolean there;

  /** As it was; null if it is not changed. */
  private final String before;

  private final Thread atExit = new Thread(this::restore, "restoring the terminal");

  private Terminal(boolean there, String before) {
    this.there = there;
    this.before = before;
    if (before != null) {
      Runtime.getRuntime().addShutdownHook(atExit);
    }
  }

  /** Opens it; where there is none, nothing is changed and no key is read. */
  static Terminal open() {
    if (!isThere()) {
      return new Terminal(false, null);
    }
    String before = stty("-g");
    if (before != null) {
      stty("-icanon", "-echo", "min", "0");
    }
    return new Terminal(true, before);
  }

  /** Since Java 22 there is a console even without a terminal, which can be asked. */
  @SuppressWarnings("SystemConsoleNull") // asked below
  private static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** What the system's own command says; null if that fails, or there is none. */
  private static String stty(String... words) {
    String[] command = new String[words.length + 1];
    command[0] = "stty";
    System.arraycopy(words, 0, command, 1, words.length);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(DEVICE)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0 ? said.strip() : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Whether there is one. */
  boolean isOpen() {
    return there;
  }

  /**
   * How large a terminal is.
   *
   * @param rows its lines
   * @param columns the characters in a line
   */
  record Size(int rows, int columns) {

    /** Reads what {@code stty size} says; the usual size if that makes no sense. */
    static Size parse(String text) {
      String[] words = text == null ? new String[0] : text.split(" ", -1);
      try {
        if (words.length == 2 && Integer.parseInt(words[0]) > 0 && Integer.parseInt(words[1]) > 0) {
          return new Size(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        }
      } catch (NumberFormatException e) {
        // told below
      }
      return new Size(USUAL_ROWS, USUAL_COLUMNS);
    }
  }

  /** How large it is now. */
  Size size() {
    return Size.parse(stty("size"));
  }

  /**
   * Waits.
   *
   * @return whether the key was pressed meanwhile, which ends the wait
   */
  boolean awaitKey(char key, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
      if (there && isPressed(key)) {
        return true;
      }
      Thread.sleep(Math.min(left, POLL_MILLIS));
    }
    return false;
  }

  private static boolean isPressed(char key) {
    try {
      while (System.in.available() > 0) {
        if (System.in.read() == key) {
          return true;
        }
      }
    } catch (IOException e) {
      // Then nobody types.
    }
    return false;
  }

  private void restore() {
    stty(before);
  }

  @Override
  public void close() {
    if (before == null) {
      return;
    }
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // It is running.
    }
  }
}
