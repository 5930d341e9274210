package dev.leash.agent.cli;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.heap.HeapCommandRunner;
import dev.leash.heap.list.KeptIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.management.remote.JMXConnector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heap}. */
@Command(
    name = "heap",
    mixinStandardHelpOptions = true,
    description =
        "Reads a heap dump of any JVM, or takes one of a JVM that is running, and shows which"
            + " listener lists hold what nothing else does.")
final class HeapCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "<file.hprof | pid>", description = "The dump, or the process.")
  private String dump;

  @Option(
      names = "--compare",
      paramLabel = "<older.hprof>",
      description = "Shows which lists and fields grew since an older dump of the same program.")
  private Path older;

  @Option(
      names = "--rounds",
      paramLabel = "<n>",
      description =
          "Takes so many dumps of the process, and shows what grew from each to the next.")
  private Integer rounds;

  @Option(
      names = "--every",
      paramLabel = "<time>",
      defaultValue = "30s",
      converter = DurationConverter.class,
      description = "From one dump to the next: 30s, 5m; ${DEFAULT-VALUE} if left out.")
  private Duration every;

  @Option(
      names = "--longest-pause",
      paramLabel = "<time>",
      converter = DurationConverter.class,
      description = "Takes no dump if the process would stand still for longer.")
  private Duration longestPause;

  @Option(
      names = "--dir",
      paramLabel = "<folder>",
      description = "Where the process writes its dump, in a folder of its own.")
  private Path folder;

  @Option(names = "--keep", description = "Keeps the dump, which is deleted otherwise.")
  private boolean keep;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Option(names = "--html", description = "As a page.")
  private boolean html;

  @Option(names = "--top", paramLabel = "<n>", description = "So many lists at most.")
  private String most;

  @Option(
      names = "--list",
      paramLabel = "<package.Class.field>",
      description = "A further field that is a listener list; may be given again.")
  private List<String> lists = List.of();

  @Option(
      names = "--heap-limit",
      paramLabel = "<MB>",
      description =
          "Refuses a dump that takes more memory to read, in this process; as much as -Xmx allows"
              + " if left out.")
  private String heapLimit;

  @Option(
      names = "--rules",
      paramLabel = "<file.yaml>",
      description = "A rule file that says where sources keep listeners; may be given again.")
  private List<String> rules = List.of();

  @Override
  @SuppressWarnings("SystemOut") // a command line talks to its user
  public Integer call() throws CommandFailure {
    HeapCommandRunner runner = new HeapCommandRunner(CommandLine.OUT, System.err, keptIn());
    if (rounds != null && rounds < 2) {
      throw new ParameterException(spec.commandLine(), "--rounds needs a number from 2 up");
    }
    if (isProcess()) {
      return ofProcess(runner, Long.parseLong(dump));
    }
    if (rounds != null || keep || folder != null || longestPause != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--rounds, --dir, --keep and --longest-pause need the pid of a process; "
              + dump
              + " is none");
    }
    return runner.run(arguments().toArray(new String[0]));
  }

  /** Where the sources of the catalogue and of the user's rules keep their listeners. */
  private List<KeptIn> keptIn() throws CommandFailure {
    List<ApiRule> all = new ArrayList<>(Catalogue.builtIn());
    List<String> problems = new ArrayList<>();
    rules.forEach(file -> all.addAll(Catalogue.own(file, problems::add)));
    if (!problems.isEmpty()) {
      throw new CommandFailure(CommandFailure.USAGE, String.join("\n", problems));
    }
    List<KeptIn> clauses = new ArrayList<>();
    for (ApiRule rule : all) {
      rule.keptIn().forEach(clause -> clauses.add(KeptIn.parse(clause)));
    }
    return clauses;
  }

  private boolean isProcess() {
    return dump.matches("[0-9]{1,18}") && !Files.exists(Path.of(dump));
  }

  @SuppressWarnings("SystemOut")
  private int ofProcess(HeapCommandRunner runner, long pid) throws CommandFailure {
    JMXConnector connector = connect(pid);
    try {
      LiveHeap live =
          new LiveHeap(
              pid,
              new DumpedJvm(pid, connector.getMBeanServerConnection()),
              new LiveHeap.Request(
                  older, rounds == null ? 1 : rounds, every, folder, keep, longestPause),
              System.err);
      return runner.run(arguments(), live::read);
    } catch (IOException e) {
      throw AttachAdvice.cantConnect(pid, e);
    } finally {
      LeashConnection.close(connector);
    }
  }

  private static JMXConnector connect(long pid) throws CommandFailure {
    try {
      return Progress.during(
          "connecting to " + pid,
          () -> {
            try (AttachedJvm jvm = AttachedJvm.open(pid)) {
              return jvm.management();
            }
          });
    } catch (CommandFailure | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e); // nothing else is thrown there
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(dump);
    add(arguments, "--compare", older == null ? null : older.toString());
    add(arguments, "--top", most);
    add(arguments, "--heap-limit", heapLimit);
    lists.forEach(list -> add(arguments, "--list", list));
    if (json) {
      arguments.add("--json");
    }
    if (html) {
      arguments.add("--html");
    }
    return arguments;
  }

  private static void add(List<String> arguments, String option, String value) {
    if (value != null) {
      arguments.add(option);
      arguments.add(value);
    }
  }
}
