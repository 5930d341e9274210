package dev.leash.agent.cli;

import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes completions for fish, which picocli does not do. */
final class FishCompletion {

  private static final String NO_COMMAND = "__fish_use_subcommand";

  private final String name;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String name) {
    this.name = name;
  }

  /**
   * The script.
   *
   * @param name what the command is called in the shell
   */
  static String of(String name, CommandSpec root) {
    FishCompletion completion = new FishCompletion(name);
    completion.options(root, NO_COMMAND);
    root.subcommands()
        .forEach((command, line) -> completion.command(command, line.getCommandSpec()));
    return completion.script.toString().stripTrailing();
  }

  private void command(String command, CommandSpec spec) {
    line(NO_COMMAND, " -f -a " + command, description(spec.usageMessage().description()));
    String condition = "__fish_seen_subcommand_from " + command;
    options(spec, condition);
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      Iterable<String> values = parameter.completionCandidates();
      if (values != null) {
        line(
            condition,
            " -f -a '" + String.join(" ", values) + "'",
            description(parameter.description()));
      }
    }
  }

  private void options(CommandSpec spec, String condition) {
    for (OptionSpec option : spec.options()) {
      StringBuilder words = new StringBuilder();
      for (String word : Set.of(option.names()).stream().sorted().toList()) {
        words.append(word.startsWith("--") ? " -l " + word.substring(2) : " -s " + word.charAt(1));
      }
      line(condition, words + (takesValue(option) ? " -r" : ""), description(option.description()));
    }
  }

  private static boolean takesValue(ArgSpec option) {
    return option.arity().min() > 0;
  }

  private static String description(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private void line(String condition, String words, String description) {
    script
        .append("complete -c ")
        .append(name)
        .append(" -n '")
        .append(condition)
        .append('\'')
        .append(words)
        .append(" -d '")
        .append(description.replace("\\", "\\\\").replace("'", "\\'"))
        .append("'\n");
  }
}
