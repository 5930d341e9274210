package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.prove.DumpCost;
import dev.leash.agent.prove.DumpWithSites;
import dev.leash.heap.LaidListeners;
import java.io.IOException;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;

/** A JVM that writes dumps of its heap when it is asked by JMX. Its threads stand still then. */
final class DumpedJvm {

  private final long pid;
  private final MBeanServerConnection server;
  private final LeashMXBean leash;

  /** One without Leash. */
  DumpedJvm(long pid, MBeanServerConnection server) {
    this(pid, server, null);
  }

  /**
   * A JVM.
   *
   * @param leash the Leash in it; null for none
   */
  DumpedJvm(long pid, MBeanServerConnection server, LeashMXBean leash) {
    this.pid = pid;
    this.server = server;
    this.leash = leash;
  }

  /**
   * The same as {@link #dump} with the lines that registered what is in the dump, as far as the
   * Leash in that JVM knows them.
   *
   * @return null if there is none, or if it does not tell
   */
  LaidListeners dumpWithSites(Path file) throws CommandFailure {
    if (leash != null) {
      try {
        return DumpWithSites.listeners(leash.dumpWithSites(file.toString()));
      } catch (IOException | RuntimeException e) { // an older one, or one that is for reading only
        deleteHalf(file);
      }
    }
    dump(file);
    return null;
  }

  private static void deleteHalf(Path file) throws CommandFailure {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new CommandFailure(CommandFailure.UNREACHABLE, file + " can't be deleted: " + e);
    }
  }

  /** What a dump would cost now. */
  DumpCost cost() throws CommandFailure {
    try {
      Object usage = server.getAttribute(name("java.lang:type=Memory"), "HeapMemoryUsage");
      return new DumpCost(MemoryUsage.from((CompositeData) usage).getUsed());
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
