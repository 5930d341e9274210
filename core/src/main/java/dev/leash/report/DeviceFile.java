package dev.leash.report;

import dev.leash.thread.BackgroundThread;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A device or a pipe, such as {@code /dev/stderr}. Whether it takes anything is up to whoever reads
 * from it; so it is written to on a thread of its own, and waited for only so long.
 */
final class DeviceFile implements Runnable {

  /** The longest that a report to a device is waited for, in seconds. */
  static final long PATIENCE_SECONDS = 5;

  private final Path path;
  private final byte[] text;
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile IOException problem;

  private DeviceFile(Path path, String text) {
    this.path = path;
    this.text = text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a text to a device.
   *
   * @throws IOException if that went wrong, or nobody took it in time
   */
  static void write(Path path, String text) throws IOException {
    DeviceFile device = new DeviceFile(path, text);
    BackgroundThread.of("leash-device", device).start();
    if (!device.isDoneInTime()) {
      throw new IOException("nobody reads what is written to it");
    }
    if (device.problem != null) {
      throw device.problem;
    }
  }

  private boolean isDoneInTime() {
    boolean interrupted = false;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      while (true) {
        try {
          return done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void run() {
    try (OutputStream out =
        Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      out.write(text);
    } catch (IOException e) {
      problem = e;
    } catch (RuntimeException | Error e) {
      problem = new IOException(e); // no handler of the application's is to hear of it
    } finally {
      done.countDown();
    }
  }
}
