package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.prove.DumpCost;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.management.remote.JMXConnector;

/**
 * A connection to the Leash of another JVM. That JVM has a thread for it, for two minutes if nobody
 * says that it is over; so it is closed at the end of the command, also if a person ends that.
 */
final class LeashConnection implements AutoCloseable {

  /** A process that was stopped meanwhile does not answer. */
  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(2);

  private final JMXConnector connector;
  private final LeashMXBean leash;
  private final Thread atExit = new Thread(this::closeConnector, "closing at exit");

  LeashConnection(JMXConnector connector, LeashMXBean leash) {
    this.connector = connector;
    this.leash = leash;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** The Leash. */
  LeashMXBean leash() {
    return leash;
  }

  /** What a dump of that JVM costs. */
  DumpCost costOfDump(long pid) throws CommandFailure {
    try {
      return new DumpedJvm(pid, connector.getMBeanServerConnection()).cost();
    } catch (IOException e) {
      throw AttachAdvice.cantConnect(pid, e);
    }
  }

  @Override
  public void close() {
    closeConnector();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // It is running.
    }
  }

  private void closeConnector() {
    close(connector);
  }

  /** Closes a connector, but waits for the other side a moment only. */
  static void close(JMXConnector connector) {
    Thread closing = new Thread(() -> closeQuietly(connector), "closing");
    closing.setDaemon(true);
    closing.start();
    try {
      closing.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeQuietly(JMXConnector connector) {
    try {
      connector.close();
    } catch (IOException e) {
      // The other JVM has ended, and its end of the connection with it.
    }
  }
}
