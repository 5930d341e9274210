package dev.leash.it.control;

import com.sun.tools.attach.VirtualMachine;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.awaitility.Awaitility;

/** Leash in another JVM as a JMX console sees it: no class of Leash, a real connector. */
final class Remote implements AutoCloseable {
  private static final String NAME = "dev.leash:type=Leash";

  private final long pid;
  private final JMXConnector connector;

  private Remote(long pid, JMXConnector connector) {
    this.pid = pid;
    this.connector = connector;
  }

  static Remote to(Running running) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(running.pid()));
    try {
      String address = machine.startLocalManagementAgent();
      return new Remote(running.pid(), JMXConnectorFactory.connect(new JMXServiceURL(address)));
    } finally {
      machine.detach();
    }
  }

  /** Loads the agent into the JVM and waits until it can be talked to. */
  Remote attach(String options) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
    try {
      machine.loadAgent(Places.agentJar().toString(), options);
    } finally {
      machine.detach();
    }
    return awaitLeash();
  }

  Remote awaitLeash() {
    Awaitility.await().atMost(30, TimeUnit.SECONDS).until(this::hasLeash);
    return this;
  }

  boolean hasLeash() throws Exception {
    return server().isRegistered(name());
  }

  MBeanServerConnection server() throws Exception {
    return connector.getMBeanServerConnection();
  }

  static ObjectName name() throws Exception {
    return new ObjectName(NAME);
  }

  Object get(String attribute) throws Exception {
    return server().getAttribute(name(), attribute);
  }

  CompositeData status() throws Exception {
    return (CompositeData) get("Status");
  }

  CompositeData[] leaks() throws Exception {
    return (CompositeData[]) get("Leaks");
  }

  String report(String format) throws Exception {
    return (String)
        server()
            .invoke(
                name(),
                "report",
                new Object[] {format, true},
                new String[] {String.class.getName(), boolean.class.getName()});
  }

  CompositeData release(String by, String value, boolean dryRun) throws Exception {
    String text = String.class.getName();
    String flag = boolean.class.getName();
    return (CompositeData)
        server()
            .invoke(
                name(),
                "release",
                new Object[] {by, value, dryRun, true},
                new String[] {text, text, flag, flag});
  }

  void detach() throws Exception {
    server().invoke(name(), "detach", null, null);
  }

  long number(String bean, String attribute) throws Exception {
    return ((Number) server().getAttribute(new ObjectName(bean), attribute)).longValue();
  }

  void collect() throws Exception {
    server().invoke(new ObjectName("java.lang:type=Memory"), "gc", null, null);
  }

  @Override
  public void close() {
    try {
      connector.close();
    } catch (IOException e) {
      // The program has ended, and its end of the connection with it.
    }
  }
}
