package dev.leash.agent.log;

import dev.leash.thread.BackgroundThread;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/**
 * Writes lines, one after another, to the log file or to the JVM's own standard error, whatever the
 * application has made of {@code System.err}.
 *
 * <p>A daemon writes, which is there while there is something to write. Whoever says something
 * waits until it is written, but only so long: a full pipe that nobody reads holds up nobody. After
 * it has held up one, the others don't wait, and what is too much is dropped.
 *
 * <p>Thread-safe; throws nothing.
 */
final class LineWriter implements Runnable {

  /** Not closed ever: it is everybody's. */
  private static final FileOutputStream STANDARD_ERROR = new FileOutputStream(FileDescriptor.err);

  /** The longest that a line is waited for, in milliseconds. */
  private static final long PATIENCE_MILLIS = 2000;

  /** So many lines may wait. */
  private static final int MOST = 1000;

  /** Stands for the wish to let go of the file, in the order of the lines. */
  private static final String CLOSE = "\0";

  private final ArrayDeque<String> lines = new ArrayDeque<>();
  private boolean writing;
  private boolean stalled;

  /** What was handed in and what was written, by number. */
  private long last;

  private long written;

  /** The path of the log file; null if there is none, or it takes no more. */
  private volatile String path;

  /** Used by the daemon alone. */
  private FileOutputStream file;

  /** Writes to a file from now on, standard error standing in; null for standard error alone. */
  synchronized void to(String logFile) {
    path = logFile;
  }

  /** Writes a line, and waits for that a moment. */
  synchronized void say(String line) {
    if (lines.size() == MOST) {
      return;
    }
    lines.add(line);
    last++;
    if (!writing) {
      writing = true;
      start();
    }
    if (!stalled) {
      await(last);
    }
  }

  /** Lets go of the log file once all lines are written. */
  void close() {
    say(CLOSE);
  }

  private void start() {
    try {
      BackgroundThread.of("leash-output", this).start();
    } catch (OutOfMemoryError | SecurityException e) {
      run(); // there is no thread to be had, or the application's security manager gives none
    }
  }

  private void await(long number) {
    boolean interrupted = false;
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (written < number && !stalled) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        stalled = true;
        break;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    for (String line = next(); line != null; line = next()) {
      write(line);
      done();
    }
  }

  private synchronized String next() {
    String line = lines.poll();
    writing = line != null;
    return line;
  }

  private synchronized void done() {
    written++;
    stalled = false;
    notifyAll();
  }

  private void write(String line) {
    String wanted = path;
    if (line.equals(CLOSE)) {
      closeFile();
      return;
    }
    if (wanted != null) {
      try {
        toFile(wanted, line);
        return;
      } catch (IOException | SecurityException e) {
        String now = file == null ? "" : " any more";
        closeFile();
        toStandardError(
            "Leash: can't write to logFile "
                + wanted
                + now
                + " ("
                + e.getMessage()
                + "); using stderr.");
      }
    }
    toStandardError(line);
  }

  private void toFile(String name, String line) throws IOException {
    if (file == null) {
      file = new FileOutputStream(name, true);
    }
    file.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
  }

  private void closeFile() {
    path = null;
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // All that was written is in it.
    }
    file = null;
  }

  private static void toStandardError(String line) {
    try {
      STANDARD_ERROR.write((line + System.lineSeparator()).getBytes(encoding()));
    } catch (IOException e) {
      // Nobody is there to be told.
    }
  }

  private static Charset encoding() {
    try {
      String name =
          System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding"));
      return name == null ? Charset.defaultCharset() : Charset.forName(name);
    } catch (IllegalArgumentException | SecurityException e) {
      return Charset.defaultCharset();
    }
  }
}
