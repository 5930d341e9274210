package dev.leash.it.harness;

import dev.leash.it.harness.jdk.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that was started. Closing it kills it, should it still live. */
public final class Running implements AutoCloseable {
  static final String STDOUT = "stdout.txt";
  static final String STDERR = "stderr.txt";

  private static final Duration WATCH = Duration.ofSeconds(10);

  private final Process process;
  private final List<String> command;
  private final Path directory;
  private final Jdk jdk;
  private final Duration timeout;
  private final Launch.Expectations expectations;

  Running(
      Process process,
      List<String> command,
      Path directory,
      Jdk jdk,
      Duration timeout,
      Launch.Expectations expectations) {
    this.process = process;
    this.command = List.copyOf(command);
    this.directory = directory;
    this.jdk = jdk;
    this.timeout = timeout;
    this.expectations = expectations;
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether it still lives. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Its working directory. */
  public Path directory() {
    return directory;
  }

  /** Where {@link Run#report()} expects its report; for an agent that is attached by hand. */
  public Path reportFile() {
    return directory.resolve(Launch.REPORT);
  }

  /** What it has written to standard output until now. */
  public String stdout() {
    return read(STDOUT);
  }

  /** What it has written to standard error until now. */
  public String stderr() {
    return read(STDERR);
  }

  /**
   * Waits until its standard output holds a text; fails if it ends or takes too long before, or if
   * threads of it are deadlocked.
   */
  public Running awaitStdout(String text) {
    long end = System.nanoTime() + timeout.toNanos();
    long look = System.nanoTime() + WATCH.toNanos();
    while (!stdout().contains(text)) {
      boolean alive = process.isAlive();
      if (System.nanoTime() > end || !alive && !stdout().contains(text)) {
        String reason = alive ? "did not print it in " + timeout : "ended without printing it";
        throw failure("waiting for \"" + text + "\": " + reason, alive ? threads() : "");
      }
      if (System.nanoTime() > look) {
        String threads = threads();
        if (areDeadlocked(threads)) {
          throw failure("waiting for \"" + text + "\": it has deadlocked threads", threads);
        }
        look = System.nanoTime() + WATCH.toNanos();
      }
      pause();
    }
    return this;
  }

  /** Sends a line to its standard input. */
  public Running send(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw failure("sending \"" + line + "\": " + e, "");
    }
  }

  /** Asks it to end, as {@code kill} does, so that its shutdown hooks run; waits for the end. */
  public Run stop() {
    process.destroy();
    return join();
  }

  /**
   * Waits for its end. One that takes long is asked now and then whether threads are deadlocked.
   */
  public Run join() {
    try {
      long end = System.nanoTime() + timeout.toNanos();
      while (!process.waitFor(
          Math.min(WATCH.toNanos(), end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
        String threads = threads();
        boolean late = System.nanoTime() - end >= 0;
        boolean deadlocked = areDeadlocked(threads);
        if (late || deadlocked) {
          process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
          String reason = deadlocked ? "has deadlocked threads" : "timed out after " + timeout;
          throw failure(reason + " and was killed", threads);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("the test was interrupted", "");
    }
    return new Run(command, directory, process.exitValue(), stdout(), stderr())
        .checked(expectations);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private AssertionError failure(String reason, String threads) {
    Run soFar = new Run(command, directory, -1, stdout(), stderr());
    return new AssertionError(reason + "\n" + soFar + (threads.isEmpty() ? "" : "\n" + threads));
  }

  private static boolean areDeadlocked(String threads) {
    return threads.contains("Java-level deadlock");
  }

  /** What its threads are doing, for those who have to find out why it hangs. */
  private String threads() {
    try {
      Path dump = directory.resolve("threads.txt");
      Process jcmd =
          new ProcessBuilder(jdk.tool("jcmd").toString(), Long.toString(pid()), "Thread.print")
              .redirectErrorStream(true)
              .redirectOutput(dump.toFile())
              .start();
      if (!jcmd.waitFor(10, TimeUnit.SECONDS)) {
        jcmd.destroyForcibly();
      }
      return "--- threads\n" + Files.readString(dump);
    } catch (IOException e) {
      return "--- no threads: " + e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "--- no threads: " + e;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private String read(String file) {
    try {
      return new String(Files.readAllBytes(directory.resolve(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
