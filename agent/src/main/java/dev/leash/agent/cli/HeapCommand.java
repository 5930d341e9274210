package dev.leash.agent.cli;

import dev.leash.heap.HeapCommandRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heap}. */
@Command(
    name = "heap",
    mixinStandardHelpOptions = true,
    description =
        "Reads a heap dump of any JVM, and shows which listener lists hold what nothing else does.")
final class HeapCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<file.hprof>", description = "The dump.")
  private String dump;

  @Option(
      names = "--compare",
      paramLabel = "<older.hprof>",
      description = "Shows which lists and fields grew since an older dump of the same program.")
  private String older;

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

  @Override
  @SuppressWarnings("SystemOut") // a command line talks to its user
  public Integer call() {
    List<String> arguments = new ArrayList<>();
    arguments.add(dump);
    add(arguments, "--compare", older);
    add(arguments, "--top", most);
    lists.forEach(list -> add(arguments, "--list", list));
    if (json) {
      arguments.add("--json");
    }
    if (html) {
      arguments.add("--html");
    }
    return new HeapCommandRunner(CommandLine.OUT, System.err).run(arguments.toArray(new String[0]));
  }

  private static void add(List<String> arguments, String option, String value) {
    if (value != null) {
      arguments.add(option);
      arguments.add(value);
    }
  }
}
