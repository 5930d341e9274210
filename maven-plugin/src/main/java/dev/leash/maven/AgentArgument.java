package dev.leash.maven;

import java.nio.file.Path;
import java.util.Map;

/** The argument of a JVM that loads the agent. */
final class AgentArgument {

  private AgentArgument() {}

  /**
   * The argument as one word of a command line.
   *
   * @param agent the jar
   * @param reports the reports to write, as the agent's option takes them
   * @param options further options
   */
  static String of(Path agent, String reports, Map<String, String> options) {
    StringBuilder argument = new StringBuilder("-javaagent:").append(agent.toAbsolutePath());
    argument.append("=report=").append(reports);
    for (Map.Entry<String, String> option : options.entrySet()) {
      argument.append(',').append(option.getKey()).append('=').append(option.getValue());
    }
    return quoted(argument.toString());
  }

  /** In the quotes that Surefire takes off; as it is if it needs none. */
  private static String quoted(String word) {
    if (word.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\'' || c == '"')) {
      return word;
    }
    return word.indexOf('"') < 0 ? '"' + word + '"' : "'" + word + "'";
  }
}
