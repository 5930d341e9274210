package dev.leash.it;

import dev.leash.it.ReportedProgram.Outcome;
import dev.leash.it.ReportedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how programs went, and what each verdict had to do with it. */
final class VerdictTable {

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, int[]> verdicts = new TreeMap<>();
  private final List<String> programs = new ArrayList<>();

  void add(String program, Result result) {
    outcomes.merge(result.outcome(), 1, Integer::sum);
    programs.add(program + " " + result.outcome() + " " + String.join(" ", result.verdicts()));
    for (String verdict : result.verdicts()) {
      int[] counts = verdicts.computeIfAbsent(verdict, v -> new int[2]);
      counts[0] += result.outcome() == Outcome.FOUND ? 1 : 0;
      counts[1] += result.outcome() == Outcome.FALSE_ALARM ? 1 : 0;
    }
  }

  int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Writes it as Markdown, with a line for each program below. */
  void write(String set, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + set);
    lines.add("");
    lines.add(
        count(Outcome.FOUND)
            + " of "
            + (count(Outcome.FOUND) + count(Outcome.MISSED))
            + " leaks found, "
            + count(Outcome.FALSE_ALARM)
            + " programs or twins accused wrongly");
    lines.add("");
    lines.add("| verdict | leaks found | false alarms |");
    lines.add("|---|---|---|");
    verdicts.forEach(
        (verdict, counts) ->
            lines.add("| `" + verdict + "` | " + counts[0] + " | " + counts[1] + " |"));
    lines.add("");
    lines.addAll(programs);
    Files.write(file, lines);
  }
}
