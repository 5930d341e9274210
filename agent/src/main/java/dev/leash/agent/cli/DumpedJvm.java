package dev.leash.agent.cli;

import java.io.IOException;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;

/** A JVM that writes dumps of its heap when it is asked by JMX. Its threads stand still then. */
final class DumpedJvm {

  /** Measured on two cores, it is 7 to 14 for objects of the usual size. */
  private static final double MILLIS_PER_MEGABYTE = 14;

  private static final long LEAST_MILLIS = 100;

  /** A dump writes down for each object which it is: small objects take more than in the heap. */
  private static final double FILE_PER_HEAP = 1.5;

  private static final long LEAST_FILE = 16L << 20;

  private final long pid;
  private final MBeanServerConnection server;

  DumpedJvm(long pid, MBeanServerConnection server) {
    this.pid = pid;
    this.server = server;
  }

  /**
   * What a dump costs.
   *
   * @param used bytes of the heap in use, garbage included
   */
  record Cost(long used) {

    /** About how long the JVM will stand still, at most. */
    Duration pause() {
      return Duration.ofMillis(
          LEAST_MILLIS + Math.round(used / (double) (1 << 20) * MILLIS_PER_MEGABYTE));
    }

    /** What happens while a dump is written, in words. */
    String warning(long pid) {
      return String.format(
          Locale.ROOT,
          "process %d uses %s of heap; it stands still for up to about %s while it writes a dump",
          pid,
          megabytes(used),
          seconds(pause()));
    }

    /** About how many bytes the file will have, at most. */
    long file() {
      return LEAST_FILE + Math.round(used * FILE_PER_HEAP);
    }
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d MB", (bytes + 999_999) / 1_000_000);
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }

  /** What a dump would cost now. */
  Cost cost() throws CommandFailure {
    try {
      Object usage = server.getAttribute(name("java.lang:type=Memory"), "HeapMemoryUsage");
      return new Cost(MemoryUsage.from((CompositeData) usage).getUsed());
    } catch (IOException | JMException e) {
      throw failure("can't tell how large its heap is: " + reason(e));
    }
  }

  /**
   * Has the objects that are in use written to a file; those that are garbage are collected first.
   *
   * @param file its name must end in .hprof; it must not be there
   */
  void dump(Path file) throws CommandFailure {
    try {
      server.invoke(
          name("com.sun.management:type=HotSpotDiagnostic"),
          "dumpHeap",
          new Object[] {file.toString(), true},
          new String[] {String.class.getName(), boolean.class.getName()});
    } catch (IOException | JMException | RuntimeException e) {
      throw failure("could not write its dump to " + file + ": " + reason(e));
    }
    if (!Files.exists(file)) {
      throw failure("wrote its dump where this command can't see it; run this command in there");
    }
  }

  private CommandFailure failure(String what) {
    return new CommandFailure(CommandFailure.UNREACHABLE, "process " + pid + " " + what);
  }

  /** The innermost, which is the one that tells. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private static ObjectName name(String name) throws MalformedObjectNameException {
    return new ObjectName(name);
  }
}
