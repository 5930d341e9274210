package dev.leash.agent.control;

import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Registers the MXBean as soon as the application, or somebody who connects to it, has made the
 * platform's MBean server. It never makes that server: which one it is to be may depend on what the
 * application has yet to set up.
 */
final class Management {

  private static final long SOON = 50;
  private static final int OFTEN = 200;

  /** Between two looks for a server, once there has been none for long. */
  private static final long SELDOM = 5_000;

  private final ControlTarget target;
  private final ControlBean bean;
  private int tries;
  private boolean stopped;
  private MBeanServer server;

  Management(ControlTarget target) {
    this.target = target;
    this.bean = new ControlBean(target);
  }

  void start() {
    attempt();
    target.every(target.options().interval(), this::look);
  }

  /** The server is made a little after its classes are loaded; later on there is no hurry. */
  private synchronized void attempt() {
    if (!stopped && !register()) {
      target.in(++tries < OFTEN ? SOON : SELDOM, this::attempt);
    }
  }

  private synchronized boolean isThere() {
    return server != null;
  }

  private void look() {
    if (isThere()) {
      bean.look();
    }
  }

  private synchronized boolean register() {
    if (server != null || stopped) {
      return server != null;
    }
    try {
      MBeanServer platform = platformServer(target.instrumentation());
      if (platform == null) {
        return false;
      }
      ObjectName name = new ObjectName(LeashMXBean.NAME);
      if (platform.isRegistered(name)) {
        platform.unregisterMBean(name);
      }
      platform.registerMBean(new DescribedBean(bean), name);
      server = platform;
      return true;
    } catch (JMException | ReflectiveOperationException | RuntimeException e) {
      stopped = true;
      target.say("Leash: no management, so the command line can't reach this process: " + e);
      return false;
    }
  }

  /** The server if there is one: asking for it in the usual way would make it. */
  private static MBeanServer platformServer(Instrumentation instrumentation)
      throws ReflectiveOperationException {
    Class<?> factory = ManagementFactory.class;
    instrumentation.redefineModule(
        factory.getModule(),
        Set.of(),
        Map.of(),
        Map.of("java.lang.management", Set.of(Management.class.getModule())),
        Set.of(),
        Map.of());
    Field field = factory.getDeclaredField("platformMBeanServer");
    field.setAccessible(true);
    return (MBeanServer) field.get(null);
  }

  synchronized void stop() {
    stopped = true;
    if (server == null) {
      return;
    }
    try {
      server.unregisterMBean(new ObjectName(LeashMXBean.NAME));
    } catch (JMException e) {
      target.say("Leash: the MBean could not be unregistered: " + e);
    }
    server = null;
  }
}
