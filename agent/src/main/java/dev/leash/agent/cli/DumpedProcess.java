package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import java.io.IOException;
import java.nio.file.Path;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;

/** A connection to a process whose heap is looked at, and where its classes are. */
final class DumpedProcess implements AutoCloseable {

  private final long pid;
  private final JMXConnector connector;
  private final String classPath;
  private final Path folder;
  private final boolean hasLeash;

  private DumpedProcess(
      long pid, JMXConnector connector, String classPath, Path folder, boolean hasLeash) {
    this.hasLeash = hasLeash;
    this.pid = pid;
    this.connector = connector;
    this.classPath = classPath;
    this.folder = folder;
  }

  /** Connects; nothing is loaded into it. */
  static DumpedProcess open(long pid) throws CommandFailure {
    try (AttachedJvm jvm = AttachedJvm.open(pid)) {
      String classPath = jvm.property("java.class.path");
      String folder = jvm.property("user.dir");
      return new DumpedProcess(
          pid,
          jvm.management(),
          classPath == null ? "" : classPath,
          Path.of(folder == null ? "" : folder).toAbsolutePath(),
          jvm.leash() != null);
    }
  }

  /** What dumps its heap. */
  DumpedJvm jvm() throws CommandFailure {
    try {
      MBeanServerConnection server = connector.getMBeanServerConnection();
      LeashMXBean leash =
          hasLeash
              ? JMX.newMXBeanProxy(server, new ObjectName(LeashMXBean.NAME), LeashMXBean.class)
              : null;
      return new DumpedJvm(pid, server, leash);
    } catch (IOException | MalformedObjectNameException e) {
      throw AttachAdvice.cantConnect(pid, e);
    }
  }

  /** Its class path, as it was given; empty if it has none. */
  String classPath() {
    return classPath;
  }

  /** What relative names begin at. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    LeashConnection.close(connector);
  }
}
