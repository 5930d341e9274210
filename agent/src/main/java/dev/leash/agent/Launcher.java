package dev.leash.agent;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;

/**
 * Starts what is in the jar: finds the jar, makes the isolated loader and calls what is behind it.
 * Whatever goes wrong, the application runs on, and one line on standard error says what happened.
 *
 * <p>Its methods have the shape of those of {@link LeashAgent}, which calls them by reflection: a
 * call of a new shape costs the start of an application some 20 ms on JDK 18 and later.
 */
final class Launcher implements Runnable {

  private static final String STARTUP = "dev.leash.agent.boot.Startup";
  private static final String COMMAND_LINE = "dev.leash.agent.cli.CommandLine";

  private static final String PREFIX = "Leash: not started: ";

  /** Where the command line finds the reason. */
  private static final String NOT_STARTED = "dev.leash.agent.notStarted";

  /** How long a line is waited for that nobody reads. */
  private static final long PATIENCE_MILLIS = 2000;

  /** One loader a JVM: the class of a second agent jar is this same class, from the first jar. */
  private static IsolatedLoader loader;

  /** What is to be said. */
  private final String line;

  private Launcher(String line) {
    this.line = line;
  }

  /** Starts Leash before {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    if (!isOwnCommandLine(command(), jarName())) {
      start(arguments, instrumentation, "premain");
    }
  }

  /** What this JVM runs; null if that is not known, or a security manager keeps it secret. */
  private static String command() {
    try {
      return System.getProperty("sun.java.command");
    } catch (SecurityException e) {
      return null;
    }
  }

  /**
   * Whether this JVM runs Leash's command line, and got the agent from an environment variable that
   * is meant for an application: it would write the report of that application anew.
   *
   * @param command the main class or jar and its arguments; null if unknown
   * @param jarName the name of this jar
   */
  static boolean isOwnCommandLine(String command, String jarName) {
    if (command == null) {
      return false;
    }
    int space = (command + " ").indexOf(' ');
    String first = command.substring(0, space);
    if (!first.endsWith(".jar") && first.indexOf('/') < 0 && first.indexOf('\\') < 0) {
      return first.equals(LeashAgent.class.getName());
    }
    int end = (command + " ").indexOf(".jar ");
    if (end < 0) {
      return false;
    }
    String jar = command.substring(0, end + ".jar".length());
    String name = jar.substring(Math.max(jar.lastIndexOf('/'), jar.lastIndexOf('\\')) + 1);
    return name.equals(jarName) || name.equals("leash-agent.jar");
  }

  /** Starts Leash in an application that runs already. */
  public static void agentmain(String arguments, Instrumentation instrumentation) {
    start(arguments, instrumentation, "agentmain");
  }

  /** Runs the command line. */
  public static void main(String[] arguments) throws Throwable {
    try {
      loader()
          .loadClass(COMMAND_LINE)
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** An earlier attempt is of no interest any more. */
  private static void forget() {
    try {
      System.clearProperty(NOT_STARTED);
    } catch (SecurityException e) {
      // Then nobody could set it either.
    }
  }

  private static synchronized void start(
      String arguments, Instrumentation instrumentation, String how) {
    forget();
    try {
      loader()
          .loadClass(STARTUP)
          .getMethod(how, String.class, Instrumentation.class)
          .invoke(null, arguments, instrumentation);
    } catch (ClassNotFoundException e) {
      say(
          PREFIX
              + jar()
              + " is incomplete (no "
              + e.getMessage()
              + " inside). Use leash-agent.jar whole, as it was built.");
    } catch (IOException e) {
      say(PREFIX + whyNoJar(e) + ". The application runs on.");
    } catch (Throwable t) {
      Throwable cause = t instanceof InvocationTargetException ? t.getCause() : t;
      say(PREFIX + cause + ". The application runs on without it.");
    }
  }

  /**
   * Says why it did not start: on the JVM's own standard error, and without waiting long for
   * whoever reads it.
   */
  private static void say(String line) {
    try {
      System.setProperty(NOT_STARTED, line.substring(PREFIX.length()));
    } catch (SecurityException e) {
      // Then nobody can read it either.
    }
    Thread writer = new Thread(new Launcher(line), "leash-output");
    writer.setDaemon(true);
    writer.start();
    try {
      writer.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes the line; not for others to call. */
  @Override
  public void run() {
    try {
      new PrintStream(new FileOutputStream(FileDescriptor.err), true).println(line);
    } catch (SecurityException e) {
      System.err.println(line); // which is all that a security manager leaves
    }
  }

  private static synchronized IsolatedLoader loader() throws Exception {
    if (loader == null) {
      loader = new IsolatedLoader(jar(), Launcher.class.getProtectionDomain());
    }
    return loader;
  }

  private static String whyNoJar(IOException error) {
    File jar = jar();
    return jar.isDirectory()
        ? "its class LeashAgent was found in the directory "
            + jar
            + ", which is on the class path before leash-agent.jar; take it off"
        : jar + " can't be read: " + error.getMessage();
  }

  /** As it is called where nobody renamed it, if a security manager keeps secret how it is. */
  private static String jarName() {
    try {
      return jar().getName();
    } catch (IllegalStateException e) {
      return "leash-agent.jar";
    }
  }

  private static File jar() {
    try {
      return new File(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (Exception e) {
      throw new IllegalStateException("can't tell which jar Leash was loaded from", e);
    }
  }
}
