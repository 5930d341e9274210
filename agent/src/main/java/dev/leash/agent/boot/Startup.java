package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.log.BuildVersion;
import dev.leash.agent.log.Console;
import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import java.lang.instrument.Instrumentation;

/**
 * What the visible entry calls: reads the options, makes sure there is only one Leash in this JVM,
 * and starts it.
 */
public final class Startup {

  private Startup() {}

  /**
   * Starts Leash before {@code main}, or, if it is running already, says so.
   *
   * <p>It has the shape of the entry's own method on purpose: a reflective call of a new shape
   * costs the start of an application some 20 ms on JDK 18 and later.
   *
   * @param arguments what was given with {@code -javaagent}; may be null
   * @param instrumentation the JVM's
   * @throws Exception if Leash can't run in this JVM; the entry tells the user
   */
  public static void premain(String arguments, Instrumentation instrumentation) throws Exception {
    start(arguments, instrumentation, false);
  }

  /** The same in an application that runs already; the arguments come from {@code attach}. */
  public static void agentmain(String arguments, Instrumentation instrumentation) throws Exception {
    start(arguments, instrumentation, true);
  }

  private static synchronized void start(
      String arguments, Instrumentation instrumentation, boolean attached) throws Exception {
    String version = BuildVersion.read();
    String installed = Bridge.installedVersion();
    if (installed != null) {
      Console.line("Leash " + installed + " is running here already; nothing was started twice.");
      return;
    }
    Options options = Options.read(OptionSources.ofThisJvm(arguments));
    Console.configure(options);
    Console.problems(options.problems());
    Agent.start(options, instrumentation, version, attached);
  }
}
