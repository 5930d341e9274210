package dev.leash.agent;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;

/**
 * The entry: {@code -javaagent}, attach target and command line in one. It is compiled for Java 8,
 * so that an older Java than Leash needs can be told in a sentence; all the rest is for Java 17,
 * and called by reflection.
 */
public final class LeashAgent {

  private static final int NEEDED = 17;
  private static final String LAUNCHER = "dev.leash.agent.Launcher";

  private LeashAgent() {}

  /** Called by the JVM before {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation) throws Exception {
    start(arguments, instrumentation, "premain");
  }

  /** Called by the JVM when the agent is attached to a running application. */
  public static void agentmain(String arguments, Instrumentation instrumentation) throws Exception {
    start(arguments, instrumentation, "agentmain");
  }

  /** The command line: {@code java -jar leash-agent.jar help}. */
  public static void main(String[] arguments) throws Throwable {
    String refusal = refusal(System.getProperty("java.specification.version"));
    if (refusal != null) {
      System.err.println("leash: " + refusal);
      System.exit(2);
    }
    try {
      Class.forName(LAUNCHER).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void start(String arguments, Instrumentation instrumentation, String how)
      throws Exception {
    String refusal = refusal(System.getProperty("java.specification.version"));
    if (refusal == null) {
      Class.forName(LAUNCHER)
          .getMethod(how, String.class, Instrumentation.class)
          .invoke(null, arguments, instrumentation);
      return;
    }
    System.setProperty("dev.leash.agent.notStarted", refusal); // for the command line
    System.err.println("Leash: not started: " + refusal + " The application runs on without it.");
  }

  /**
   * Why Leash can't run on a Java.
   *
   * @param version its specification's, such as 1.8 or 11
   * @return a sentence; null if it can
   */
  static String refusal(String version) {
    String feature = version.startsWith("1.") ? version.substring(2) : version;
    return Integer.parseInt(feature) >= NEEDED
        ? null
        : "it needs Java " + NEEDED + " or later, and this is Java " + feature + ".";
  }
}
