package dev.leash.agent.cli;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.AttachOperationFailedException;
import com.sun.tools.attach.VirtualMachine;
import dev.leash.agent.control.ControlTarget;
import dev.leash.agent.control.LeashMXBean;
import java.io.IOException;
import java.util.Properties;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Another JVM on this machine, reached through the Attach API. */
final class AttachedJvm implements AutoCloseable {

  private static final long MBEAN_PATIENCE = 15_000;
  private static final long MBEAN_PAUSE = 50;

  /** Where the JDK notes the address of its agent for JMX. */
  private static final String CONNECTOR = "com.sun.management.jmxremote.localConnectorAddress";

  private final long pid;
  private final VirtualMachine machine;
  private final Properties properties;

  private AttachedJvm(long pid, VirtualMachine machine, Properties properties) {
    this.pid = pid;
    this.machine = machine;
    this.properties = properties;
  }

  /** Attaches to a JVM; nothing is loaded into it. */
  static AttachedJvm open(long pid) throws CommandFailure {
    if (pid == ProcessHandle.current().pid()) {
      throw new CommandFailure(CommandFailure.UNREACHABLE, pid + " is this command itself");
    }
    AttachAdvice.checkProcess(pid);
    try {
      return ProcessTimeout.with(pid, () -> attach(pid));
    } catch (AttachNotSupportedException | IOException e) {
      throw AttachAdvice.cantAttach(pid, e);
    } catch (NoClassDefFoundError e) {
      throw AttachAdvice.noAttachModule();
    } catch (CommandFailure | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e); // nothing else is thrown there
    }
  }

  private static AttachedJvm attach(long pid) throws AttachNotSupportedException, IOException {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
    return new AttachedJvm(pid, machine, machine.getSystemProperties());
  }

  /** The version of the Leash in it and since when; null if there is none. */
  LeashState leash() {
    return LeashState.parse(properties.getProperty(ControlTarget.RUNNING));
  }

  /** The feature release of its Java, such as 17. */
  int feature() {
    return (int) Double.parseDouble(properties.getProperty("java.specification.version", "0"));
  }

  /** What it runs, or an empty text. */
  String main() {
    String command = properties.getProperty("sun.java.command", "");
    int space = command.indexOf(' ');
    return space < 0 ? command : command.substring(0, space);
  }

  /** A system property of it; null if there is none. */
  String property(String name) {
    return properties.getProperty(name);
  }

  /** Loads this jar into it, as an agent with these arguments. */
  void load(String jar, String arguments) throws CommandFailure {
    try {
      machine.loadAgent(jar, arguments);
    } catch (AgentLoadException | AgentInitializationException | IOException e) {
      throw AttachAdvice.cantLoad(pid, jar, e);
    }
  }

  /** The Leash in it, by the JMX local connector, which is started if need be. */
  LeashConnection connect() throws CommandFailure {
    JMXConnector connector = management();
    LeashConnection connection = null;
    try {
      MBeanServerConnection server = connector.getMBeanServerConnection();
      ObjectName name = new ObjectName(LeashMXBean.NAME);
      awaitBean(server, name);
      connection =
          new LeashConnection(connector, JMX.newMXBeanProxy(server, name, LeashMXBean.class, true));
      return connection;
    } catch (IOException | MalformedObjectNameException e) {
      throw AttachAdvice.cantConnect(pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(CommandFailure.UNREACHABLE, "interrupted");
    } finally {
      if (connection == null) {
        LeashConnection.close(connector);
      }
    }
  }

  /** Its JMX local connector, which is started if need be. To be closed by the caller. */
  JMXConnector management() throws CommandFailure {
    try {
      return connector(machine.startLocalManagementAgent());
    } catch (AttachOperationFailedException e) {
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "the JMX agent of process "
              + pid
              + " can't be started ("
              + e.getMessage()
              + "); its Java runtime may lack the module jdk.management.agent");
    } catch (IOException e) {
      throw AttachAdvice.cantConnect(pid, e);
    }
  }

  /** Waits until Leash answers, as long as it is in there. */
  private void awaitBean(MBeanServerConnection server, ObjectName name)
      throws CommandFailure, IOException, InterruptedException {
    long end = System.nanoTime() + MBEAN_PATIENCE * 1_000_000;
    while (!server.isRegistered(name)) {
      checkLeash();
      if (System.nanoTime() > end) {
        throw new CommandFailure(
            CommandFailure.UNREACHABLE,
            "Leash is in process " + pid + ", but does not answer; its standard error may say why");
      }
      Thread.sleep(MBEAN_PAUSE);
    }
  }

  /**
   * Asks whether Leash is in there now.
   *
   * @throws CommandFailure if it is not, with the reason if it did not start
   */
  private void checkLeash() throws CommandFailure, IOException {
    Properties now = machine.getSystemProperties();
    if (now.getProperty(ControlTarget.RUNNING) != null) {
      return;
    }
    String why = now.getProperty(ControlTarget.NOT_STARTED);
    throw new CommandFailure(
        CommandFailure.UNREACHABLE,
        why == null
            ? "Leash is not in process " + pid + " any more"
            : "Leash did not start in process " + pid + ": " + why);
  }

  /** Whether the JDK's own agent for JMX, by which commands come in, is at work in there. */
  boolean hasManagementAgent() throws IOException {
    return machine.getAgentProperties().getProperty(CONNECTOR) != null;
  }

  @SuppressWarnings("BanJNDI") // the address was given by a process of this user, for this machine
  private static JMXConnector connector(String address) throws IOException {
    return JMXConnectorFactory.connect(new JMXServiceURL(address));
  }

  @Override
  public void close() {
    try {
      machine.detach();
    } catch (IOException e) {
      // It is gone already.
    }
  }
}
