package dev.leash.it;

import dev.leash.it.ReportedProgram.Outcome;
import dev.leash.it.ReportedProgram.Result;
import dev.leash.it.harness.report.Leak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts how programs went, and what each rule of the verdicts had to do with it. */
final class VerdictTable {

  private static final class Row {
    private final Set<String> confidences = new TreeSet<>();
    private int found;
    private int alarms;
  }

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<VerdictRule, Row> rows = new EnumMap<>(VerdictRule.class);
  private final List<String> programs = new ArrayList<>();

  /** Counts one side of a program. */
  void add(String program, Result result) {
    outcomes.merge(result.outcome(), 1, Integer::sum);
    Set<VerdictRule> rules = new TreeSet<>();
    for (Leak leak : result.accused()) {
      VerdictRule rule = VerdictRule.of(leak);
      rules.add(rule);
      rows.computeIfAbsent(rule, r -> new Row()).confidences.add(leak.confidence());
    }
    for (VerdictRule rule : rules) {
      Row row = rows.get(rule);
      row.found += result.outcome() == Outcome.FOUND ? 1 : 0;
      row.alarms += result.outcome() == Outcome.FALSE_ALARM ? 1 : 0;
    }
    programs.add(program + " " + result.outcome() + " " + rules);
  }

  /** What was counted last. */
  String latest() {
    return programs.get(programs.size() - 1);
  }

  int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** The table, in Markdown. */
  List<String> lines() {
    int leaks = count(Outcome.FOUND) + count(Outcome.MISSED);
    List<String> lines = new ArrayList<>();
    lines.add(
        count(Outcome.FOUND)
            + " of "
            + leaks
            + " leaks found; "
            + count(Outcome.FALSE_ALARM)
            + " of "
            + (count(Outcome.SILENT) + count(Outcome.FALSE_ALARM))
            + " programs that behave accused.");
    lines.add("");
    lines.add("| verdict | facts | confidence | leaks found | recall | false alarms |");
    lines.add("|---|---|---|---|---|---|");
    rows.forEach(
        (rule, row) ->
            lines.add(
                "| `%s` | %s | %s | %d | %d %% | %d |"
                    .formatted(
                        rule.verdict(),
                        rule.facts(),
                        String.join(", ", row.confidences),
                        row.found,
                        leaks == 0 ? 0 : Math.round(100.0 * row.found / leaks),
                        row.alarms)));
    return lines;
  }

  /** Writes it, with a line for each program below. */
  void write(String set, Path file) throws IOException {
    List<String> all = new ArrayList<>(List.of("# " + set, ""));
    all.addAll(lines());
    all.add("");
    all.addAll(programs);
    Files.write(file, all);
  }
}
