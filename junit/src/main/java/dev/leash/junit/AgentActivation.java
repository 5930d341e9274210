package dev.leash.junit;

import dev.leash.bridge.TrackerConnection;
import dev.leash.check.AgentMissing;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Makes sure that the agent is there, or says what to add to the build. */
final class AgentActivation {

  private static final long PATIENCE = 60;
  private static String failure;

  private AgentActivation() {}

  /**
   * Makes sure that the agent is there.
   *
   * @throws AgentMissing if it is not
   */
  static void ensure(ExtensionContext context) {
    if (TrackerConnection.hasAgent()) {
      return;
    }
    if (JUnitParameters.isOn(context, JUnitParameters.ATTACH)) {
      attachOnce();
    }
    if (!TrackerConnection.hasAgent()) {
      throw new AgentMissing(advice());
    }
  }

  static boolean isThere() {
    return TrackerConnection.hasAgent();
  }

  private static String advice() {
    String jar = jar();
    return "Leash is not active in this JVM, so leaks can't be seen, and this test fails rather"
        + " than pass for nothing."
        + (failure == null ? "" : "\nTo attach it was tried: " + failure)
        + "\nStart the JVM of the tests with\n    -javaagent:"
        + (jar == null ? "/path/to/leash-agent.jar" : jar)
        + "\nMaven, in Surefire and in Failsafe, with the goal dependency:properties before:\n"
        + "    <argLine>@{argLine} -javaagent:${dev.leash:leash-agent:jar}</argLine>\n"
        + "Gradle:\n"
        + "    test { jvmArgs \"-javaagent:${configurations.leash.singleFile}\" }\n"
        + "Or, second best, set the configuration parameter "
        + JUnitParameters.ATTACH
        + "=true. See docs/junit.md.";
  }

  private static synchronized void attachOnce() {
    if (failure != null || TrackerConnection.hasAgent()) {
      return;
    }
    try {
      failure = attach();
    } catch (IOException e) {
      failure = e.toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = "interrupted";
    }
  }

  /**
   * A JVM may not attach to itself, so another one does it.
   *
   * @return what went wrong; null if it went well
   */
  private static String attach() throws IOException, InterruptedException {
    String jar = jar();
    if (jar == null) {
      return "leash-agent.jar is not on the class path";
    }
    String java = System.getProperty("java.home") + File.separator + "bin" + File.separator;
    Process process =
        new ProcessBuilder(
                java + "java", "-jar", jar, "attach", Long.toString(ProcessHandle.current().pid()))
            .redirectErrorStream(true)
            .start();
    String said;
    try (InputStream out = process.getInputStream()) {
      said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return "it took too long";
    }
    if (process.exitValue() != 0) {
      return said;
    }
    say(jar);
    return null;
  }

  @SuppressWarnings("SystemOut")
  private static void say(String jar) {
    System.err.println(
        "Leash: attached to this running JVM, because "
            + JUnitParameters.ATTACH
            + " is set; what was registered before is unknown. Better: -javaagent:"
            + jar);
  }

  private static String jar() {
    try {
      Class<?> agent =
          Class.forName(
              "dev.leash.agent.LeashAgent", false, AgentActivation.class.getClassLoader());
      File jar = new File(agent.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.isFile() ? jar.getPath() : null;
    } catch (ClassNotFoundException | URISyntaxException | RuntimeException e) {
      return null;
    }
  }
}
