package dev.leash.agent.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which Leash this is, as the build wrote it down. */
public final class BuildVersion {

  private BuildVersion() {}

  /** The version of this build, such as {@code 1.2.3}; {@code unknown} if the jar does not say. */
  public static String read() {
    Properties properties = new Properties();
    try (InputStream in = BuildVersion.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException | RuntimeException e) {
      return "unknown";
    }
    return properties.getProperty("version", "unknown");
  }
}
