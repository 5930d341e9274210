package dev.leash.agent.cli;

import dev.leash.baseline.Baseline;
import dev.leash.baseline.BaselineComparison;
import dev.leash.baseline.DamagedBaseline;
import dev.leash.baseline.ObservedLeak;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baseline}. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description = {
      "Holds JSON reports against a baseline, the file with the leaks that are known.",
      "Without --write and --prune the file stays as it is."
    })
final class BaselineCommand implements Callable<Integer> {

  private static final int LEAKS = 1;

  @Parameters(index = "0", paramLabel = "<baseline>", description = "The file.")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "<report>",
      description = "JSON reports; those of several JVMs count as one.")
  private List<Path> reports;

  @Option(names = "--write", description = "Add what is new, and raise what has grown.")
  private boolean write;

  @Option(
      names = "--prune",
      description = "Take out what did not occur, and lower what has become less.")
  private boolean prune;

  @Option(
      names = "--reason",
      paramLabel = "<text>",
      description = "With --write: why what is new is tolerated.")
  private String reason;

  @Option(
      names = "--until",
      paramLabel = "<yyyy-mm-dd>",
      converter = DateConverter.class,
      description = "With --write: the last day on which it is.")
  private LocalDate until;

  @Option(
      names = "--fail",
      description = "Exit with status 1 if there is a leak that is not in the file in the end.")
  private boolean fail;

  @Override
  public Integer call() throws CommandFailure {
    List<ObservedLeak> seen = seen(ReportMerge.of(reports));
    Baseline before = read();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    tell(before, before.compare(seen, today));
    Baseline after = before;
    if (write) {
      after = after.with(seen, reason, until);
    }
    if (prune) {
      after = after.pruned(seen);
    }
    if (write || prune) {
      write(after);
    }
    return fail && !after.compare(seen, today).fresh().isEmpty() ? LEAKS : 0;
  }

  private static List<ObservedLeak> seen(Map<String, Object> report) {
    List<ObservedLeak> seen = new ArrayList<>();
    for (Object one : (List<?>) report.get("leaks")) {
      Map<?, ?> leak = (Map<?, ?>) one;
      seen.add(
          new ObservedLeak(
              (String) leak.get("id"),
              (String) leak.get("api"),
              leak.get("blame") instanceof Map<?, ?> blame
                  ? blame.get("class") + "." + blame.get("method")
                  : null,
              (Long) leak.get("live")));
    }
    return seen;
  }

  private Baseline read() throws CommandFailure {
    try {
      return Baseline.read(file);
    } catch (NoSuchFileException e) {
      if (write) {
        return Baseline.EMPTY;
      }
      throw new CommandFailure(
          CommandFailure.USAGE, "there is no baseline " + file + " yet; --write makes it");
    } catch (DamagedBaseline e) {
      throw new CommandFailure(
          CommandFailure.USAGE, e.getMessage() + ". It stays as it is; put it right, or remove it");
    } catch (IOException e) {
      throw new CommandFailure(
          CommandFailure.USAGE, "can't read " + file + ": " + FileProblem.of(e));
    }
  }

  private void tell(Baseline baseline, BaselineComparison comparison) {
    for (ObservedLeak one : comparison.fresh()) {
      if (!baseline.knows(one.id())) {
        CommandLine.OUT.println("new: " + one);
      }
    }
    comparison.lines().forEach(CommandLine.OUT::println);
    CommandLine.OUT.println(
        comparison.fresh().size()
            + " new or grown, "
            + comparison.known().size()
            + " known, "
            + comparison.fixed().size()
            + " did not occur.");
  }

  private void write(Baseline baseline) throws CommandFailure {
    try {
      baseline.write(file);
      CommandLine.OUT.println("Written to " + file + ": " + baseline.known().size() + " known.");
    } catch (IOException e) {
      throw new CommandFailure(
          CommandFailure.USAGE, "can't write to " + file + ": " + FileProblem.of(e));
    }
  }
}
