package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Shows what a Leash has found.")
final class ReportCommand implements Callable<Integer> {

  private static final int LEAKS = 1;

  /** One of these. */
  static final class Format {
    @Option(names = "--txt", description = "Plain text; this is the default.")
    private boolean txt;

    @Option(names = "--json", description = "JSON, schema leash/1.")
    private boolean json;

    @Option(names = "--html", description = "A page of its own.")
    private boolean html;

    @Option(names = "--sarif", description = "SARIF 2.1.0, for code hosts.")
    private boolean sarif;

    @Option(names = "--xml", description = "JUnit XML, for build servers.")
    @SuppressWarnings("UnusedVariable") // it is the one that is left when none of the others is
    private boolean xml;

    String ending() {
      return json ? "json" : html ? "html" : sarif ? "sarif" : txt ? "txt" : "xml";
    }
  }

  @Mixin private ChosenJvm jvm;

  @ArgGroup private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      description = "Where to write it; standard output if left out. Its ending picks the format.")
  private Path output;

  @Option(names = "--gc", description = "Ask for a garbage collection first: surer verdicts.")
  private boolean gc;

  @Option(
      names = "--prove",
      description =
          "Look at the heap first: who else holds the listeners, and what would be freed. The"
              + " process stands still while it dumps its heap.")
  private boolean prove;

  @Option(
      names = "--longest-pause",
      paramLabel = "<time>",
      converter = DurationConverter.class,
      description = "With --prove: does nothing if the process would stand still for longer.")
  private Duration longestPause;

  @Option(
      names = "--top",
      paramLabel = "<n>",
      description = "In text: the first so many leaks and suspects, and how many more there are.")
  private Integer top;

  @Option(names = "--fail", description = "Exit with status 1 if there is a leak.")
  private boolean fail;

  @Option(
      names = "--merge",
      arity = "1..*",
      paramLabel = "<file>",
      description =
          "Instead, put JSON reports of several JVMs together into one, as JSON if left open.")
  private List<Path> merge;

  @Option(
      names = "--compare",
      paramLabel = "<file>",
      description =
          "With --merge: an older JSON report, such as the merge before; shows how each leak"
              + " changed since, and goes on with its history.")
  private Path compare;

  @Option(
      names = "--source-roots",
      arity = "1..*",
      paramLabel = "<dir>",
      description =
          "With --merge: where the source files are, such as shop/src/main/java; src/main/java and"
              + " its like if left out.")
  private List<String> sourceRoots = List.of();

  @Override
  public Integer call() throws Exception {
    checkTop();
    if (merge != null) {
      Map<String, Object> whole = ReportMerge.of(merge);
      if (compare != null) {
        whole = ReportTrend.since(whole, ReportMerge.read(compare));
      }
      print(merged(whole));
      return fail && !((List<?>) whole.get("leaks")).isEmpty() ? LEAKS : 0;
    }
    if (compare != null) {
      throw new CommandFailure(CommandFailure.USAGE, "--compare needs --merge");
    }
    ReportFormat chosen = chosen();
    return jvm.use((pid, leash) -> report(leash, chosen), prove, longestPause);
  }

  /** As JSON, unless another format is asked for. */
  private String merged(Map<String, Object> whole) throws CommandFailure {
    if ((format == null && output == null) || chosen() == ReportFormat.JSON) {
      return JsonText.text(whole) + "\n";
    }
    return first(chosen().writer().toString(ReportReader.read(whole, sourceRoots)));
  }

  private void checkTop() throws CommandFailure {
    if (top == null) {
      return;
    }
    if (top < 1) {
      throw new CommandFailure(CommandFailure.USAGE, "--top needs a number above 0");
    }
    boolean mergedJson = merge != null && format == null && output == null;
    if (mergedJson || chosen() != ReportFormat.TEXT) {
      throw new CommandFailure(CommandFailure.USAGE, "--top needs --txt; other formats are whole");
    }
  }

  private String first(String text) {
    return top == null ? text : FirstLeaks.of(text, top);
  }

  private int report(LeashMXBean leash, ReportFormat chosen) throws Exception {
    String text = Progress.during("making the report", () -> make(leash, chosen));
    print(text);
    return fail && leash.getLastReportLeaks() > 0 ? LEAKS : 0;
  }

  private String make(LeashMXBean leash, ReportFormat chosen) {
    String name = chosen.ending().substring(1);
    return first(prove ? leash.report(name, gc, true) : leash.report(name, gc));
  }

  private ReportFormat chosen() throws CommandFailure {
    String ending = ending();
    return ReportFormat.of("." + ending)
        .orElseThrow(
            () ->
                new CommandFailure(
                    CommandFailure.USAGE,
                    "no format " + ending + "; there are " + ReportFormat.endings()));
  }

  private String ending() {
    if (format == null && output != null) {
      String name = output.getFileName().toString();
      int dot = name.lastIndexOf('.');
      return dot < 0 ? "txt" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
    return format == null ? "txt" : format.ending();
  }

  private void print(String text) throws CommandFailure {
    if (output == null) {
      CommandLine.OUT.println(text.stripTrailing());
      return;
    }
    try {
      Files.writeString(output, text);
      CommandLine.OUT.println("Written to " + output + ".");
    } catch (IOException e) {
      throw new CommandFailure(
          CommandFailure.USAGE, "can't write to " + output + ": " + FileProblem.of(e));
    }
  }
}
