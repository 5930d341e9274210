package dev.leash.agent.cli;

import dev.leash.agent.control.StatusView;
import dev.leash.agent.log.BuildVersion;
import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attach}. */
@Command(
    name = "attach",
    mixinStandardHelpOptions = true,
    description = "Puts Leash into a JVM that is running.")
final class AttachCommand implements Callable<Integer> {

  /** The first release that warns of agents that are loaded into a running JVM. */
  private static final int WARNS = 21;

  private static final Set<String> PATHS =
      Set.of("report", "baseline", "rules", "logFile", "config");

  @Parameters(index = "0", paramLabel = "<pid>", description = "The process.")
  private long pid;

  @Parameters(
      index = "1..*",
      paramLabel = "key=value",
      description = "Options, as they follow -javaagent:leash-agent.jar=; paths are yours.")
  private List<String> options = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    String arguments = arguments();
    try (AttachedJvm jvm = Progress.during("reaching " + pid, () -> AttachedJvm.open(pid))) {
      if (jvm.leash() != null) {
        String same = "Leash is in process " + pid + " already: " + jvm.leash() + ".";
        if (!options.isEmpty()) {
          throw new CommandFailure(
              CommandFailure.USAGE,
              same + " Its options stay as they are; for others, \"detach " + pid + "\" first");
        }
        CommandLine.OUT.println(same);
        return 0;
      }
      Progress.during("attaching to " + pid, () -> load(jvm, arguments));
      StatusView status = Progress.during("waiting for an answer", () -> status(jvm));
      say(status, jvm);
    }
    return 0;
  }

  private static StatusView status(AttachedJvm jvm) throws CommandFailure {
    try (LeashConnection connection = jvm.connect()) {
      return connection.leash().getStatus();
    }
  }

  private static Void load(AttachedJvm jvm, String arguments) throws CommandFailure {
    jvm.load(AttachAdvice.ownJar(), arguments);
    return null;
  }

  private void say(StatusView status, AttachedJvm jvm) {
    CommandLine.OUT.println(
        "Leash "
            + status.getVersion()
            + " is in process "
            + pid
            + " ("
            + jvm.main()
            + "): "
            + status.getApis().size()
            + (status.getApis().size() == 1 ? " event API armed." : " event APIs armed."));
    CommandLine.OUT.println(
        "Tracking since "
            + status.getTrackingSince()
            + "; what was registered before is unknown. Next: \"report "
            + pid
            + "\", \"watch "
            + pid
            + "\", \"detach "
            + pid
            + "\".");
    if (!status.getVersion().equals(BuildVersion.read())) {
      CommandLine.OUT.println(
          "That is the version that was in there before; restart the process to use "
              + BuildVersion.read()
              + ".");
    }
    if (jvm.feature() >= WARNS) {
      CommandLine.OUT.println(
          "Since Java 21 the JVM warns on its standard error when an agent is loaded like this; it"
              + " does no harm. Start it with -XX:+EnableDynamicAgentLoading to avoid that.");
    }
  }

  /** Checked here, where somebody is looking, rather than in the standard error of that JVM. */
  private String arguments() throws CommandFailure {
    List<String> resolved = new ArrayList<>();
    for (String option : options) {
      resolved.add(resolve(option));
    }
    String arguments = String.join(",", resolved);
    List<String> problems =
        Options.read(
                new OptionSources(arguments, Map.of(), Map.of(), p -> Files.readString(Path.of(p))))
            .problems();
    if (!problems.isEmpty()) {
      throw new CommandFailure(CommandFailure.USAGE, String.join("\n", problems));
    }
    return arguments;
  }

  /** That JVM has another working directory than the person who types. */
  private static String resolve(String option) {
    int equals = option.indexOf('=');
    String key = equals < 0 ? "" : option.substring(0, equals);
    if (!PATHS.contains(key)) {
      return option;
    }
    StringBuilder paths = new StringBuilder(key).append('=');
    for (String path : option.substring(equals + 1).split(";", -1)) {
      paths.append(paths.length() == equals + 1 ? "" : ";");
      paths.append(Path.of(path).toAbsolutePath());
    }
    return paths.toString();
  }
}
