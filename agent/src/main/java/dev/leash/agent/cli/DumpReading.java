package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.prove.OutsideReader;

/**
 * Reads the dumps that another JVM writes while a command is at work, so that it does not have to
 * do that itself. Does nothing where the Leash in there knows no such thing.
 */
final class DumpReading {

  private static final long TURN_MILLIS = 1_000;

  private final LeashMXBean leash;
  private volatile boolean stopped;

  private DumpReading(LeashMXBean leash) {
    this.leash = leash;
  }

  /** Offers it, and goes on until it is told to stop. */
  static DumpReading of(LeashMXBean leash) {
    DumpReading reading = new DumpReading(leash);
    try {
      leash.dumpToRead(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return reading;
    } catch (RuntimeException e) { // an older one, or one that lets nobody do that
      return reading;
    }
    daemon("waiting for dumps", reading::await);
    return reading;
  }

  /** It is heard that this process is there, also while it reads. */
  private void await() {
    try {
      while (!stopped) {
        OutsideReader.Asked asked = OutsideReader.Asked.of(leash.dumpToRead(TURN_MILLIS));
        if (asked != null) {
          daemon("reading a dump", () -> leash.dumpRead(asked.read()));
        }
      }
    } catch (InterruptedException | RuntimeException e) {
      // The other JVM is gone, or the command at its end. Whoever waits for an answer gives up.
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, e) -> {}); // as above
    thread.start();
  }

  /** No more dumps are read. */
  void stop() {
    stopped = true;
  }
}
