package dev.leash.agent.options;

import java.io.IOException;
import java.util.Map;

/**
 * Where options are looked for, strongest first; a file that is named by one of them comes last.
 *
 * @param arguments what the agent was given after the {@code =}; empty if nothing
 * @param properties the system properties
 * @param environment the environment
 * @param files reads the file named by {@code config}; null for the file system
 */
public record OptionSources(
    String arguments, Map<?, ?> properties, Map<String, String> environment, TextFiles files) {

  /** Nothing given is nothing to read. */
  public OptionSources {
    arguments = arguments == null ? "" : arguments;
  }

  /** Reads text files. */
  @FunctionalInterface
  public interface TextFiles {

    /**
     * Reads a whole file.
     *
     * @param path as the user wrote it
     * @return its text
     * @throws IOException if it can't be read; the message says why, in words
     */
    String read(String path) throws IOException;
  }

  /**
   * The sources of this JVM.
   *
   * @param arguments what the agent was given after the {@code =}; null if nothing
   */
  public static OptionSources ofThisJvm(String arguments) {
    return new OptionSources(arguments, System.getProperties(), System.getenv(), null);
  }
}
