package dev.leash.it;

import dev.leash.it.ReportedProgram.Outcome;
import dev.leash.it.ReportedProgram.Result;
import dev.leash.it.harness.report.Leak;
import dev.leash.it.safety.SuitesIT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs all programs at hand and writes what each rule of the verdicts found in them: those after
 * public reports, the first event APIs, and test suites of libraries. The one argument is the page,
 * which has the table between two markers; what is between them is replaced.
 */
final class VerdictTables {

  private static final String BEGIN = "<!-- the table of rules begins -->";
  private static final String END = "<!-- the table of rules ends -->";

  private VerdictTables() {}

  public static void main(String[] args) throws IOException {
    VerdictTable table = new VerdictTable();
    for (Path set : children(Path.of("reported"))) {
      for (Path folder : children(set)) {
        if (Files.exists(folder.resolve("expect.json"))) {
          ReportedProgram.in(folder).countIn(table);
          System.out.println(set.getFileName() + ": " + table.latest());
        }
      }
    }
    EventApisIT.trials().forEach(trial -> countIn(table, trial));
    SuitesIT.runs().forEach(run -> table.add("a suite", behaved(run.report().leaks())));
    table.write("All programs", Path.of("target", "verdict-rules.md"));
    replace(Path.of(args[0]), table.lines());
  }

  private static void countIn(VerdictTable table, FormTrial trial) {
    List<Leak> leaks = trial.leaky();
    for (String method : trial.methods()) {
      List<Leak> accused = leaks.stream().filter(it -> it.blame().method().equals(method)).toList();
      Outcome outcome = accused.isEmpty() ? Outcome.MISSED : Outcome.FOUND;
      table.add(method, new Result(outcome, accused));
    }
    table.add("all of them", behaved(trial.clean()));
  }

  private static Result behaved(List<Leak> leaks) {
    return new Result(leaks.isEmpty() ? Outcome.SILENT : Outcome.FALSE_ALARM, leaks);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void replace(Path page, List<String> table) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<String> all = new ArrayList<>(lines.subList(0, lines.indexOf(BEGIN) + 1));
    all.addAll(table);
    all.addAll(lines.subList(lines.indexOf(END), lines.size()));
    Files.write(page, all);
  }
}
