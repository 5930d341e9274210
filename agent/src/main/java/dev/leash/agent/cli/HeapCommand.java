package dev.leash.agent.cli;

import dev.leash.heap.HeapCommandRunner;
import dev.leash.heap.list.ListField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Option(
      names = "--classpath",
      paramLabel = "<path>",
      description =
          "The program's folders and jars, as java -cp takes them: what their code calls is a list"
              + " of listeners, whatever it is named. Of a process it is known.")
  private String classPath;

  @Override
  public Integer call() throws Exception {
    if (rounds != null && rounds < 2) {
      throw new ParameterException(spec.commandLine(), "--rounds needs a number from 2 up");
    }
    if (isProcess()) {
      return ofProcess(Long.parseLong(dump));
    }
    if (rounds != null || keep || folder != null || longestPause != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--rounds, --dir, --keep and --longest-pause need the pid of a process; "
              + dump
              + " is none");
    }
    return runner(ofClassPath()).run(arguments().toArray(new String[0]));
  }

  @SuppressWarnings("SystemOut") // a command line talks to its user
  private HeapCommandRunner runner(List<ListField> fields) throws CommandFailure {
    return new HeapCommandRunner(CommandLine.OUT, System.err, RuleLists.keptIn(rules), fields);
  }

  private static List<ListField> discovered(String classPath, Path from) throws Exception {
    return Progress.during("looking at the classes", () -> DiscoveredFields.in(classPath, from));
  }

  private boolean isProcess() {
    return dump.matches("[0-9]{1,18}") && !Files.exists(Path.of(dump));
  }

  @SuppressWarnings("SystemOut")
  private int ofProcess(long pid) throws Exception {
    try (DumpedProcess process =
        Progress.during("connecting to " + pid, () -> DumpedProcess.open(pid))) {
      LiveHeap.Request request =
          new LiveHeap.Request(
              older, rounds == null ? 1 : rounds, every, folder, keep, longestPause);
      LiveHeap live = new LiveHeap(pid, process.jvm(), request, System.err);
      return runner(classPath == null ? ofClassPath(process) : ofClassPath())
          .run(arguments(), live::read);
    }
  }

  /** What can't be seen from here, as in a container, is left out. */
  private static List<ListField> ofClassPath(DumpedProcess process) throws Exception {
    try {
      return discovered(process.classPath(), process.folder());
    } catch (CommandFailure e) {
      return List.of();
    }
  }

  private List<ListField> ofClassPath() throws Exception {
    return classPath == null ? List.of() : discovered(classPath, Path.of("").toAbsolutePath());
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
