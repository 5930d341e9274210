package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Programs written after public reports, of which {@code expect.json} says in which field the leak
 * is kept: dumped without Leash in them.
 */
@EnabledIfSystemProperty(named = "leash.soak", matches = "true")
class ReportedHeapIT {

  private static final int FIRST = 3;

  @Test
  void the_list_that_leaks_is_among_the_first_and_named_among_what_grew() throws IOException {
    List<String> lines = new ArrayList<>();
    int programs = 0;
    int listed = 0;
    int grown = 0;
    for (ReportedProgram each : programs()) {
      Pattern kept = Pattern.compile(each.expected().path("kept").asText());
      ReportedHeap heap = ReportedHeap.of(each);
      int list = ReportedHeap.rank(heap.lists(), kept);
      int growth = ReportedHeap.rank(heap.grown(), kept);
      programs++;
      listed += list >= 1 && list <= FIRST ? 1 : 0;
      grown += growth >= 1 ? 1 : 0;
      lines.add(
          "| `%s` | %s | %s | %s |"
              .formatted(each.folder().getFileName(), place(list), place(growth), first(heap)));
      write(lines, programs, listed, grown);
    }

    assertThat(listed * 100).isGreaterThanOrEqualTo(programs * 80);
    assertThat(grown * 100).isGreaterThanOrEqualTo(programs * 80);
  }

  private static String place(int rank) {
    return rank == 0 ? "-" : Integer.toString(rank);
  }

  private static String first(ReportedHeap heap) {
    return String.join(", ", heap.lists().subList(0, Math.min(FIRST, heap.lists().size())));
  }

  private static void write(List<String> lines, int programs, int listed, int grown)
      throws IOException {
    List<String> table = new ArrayList<>();
    table.add(
        "The list that leaks is among the first %d in %d of %d programs."
            .formatted(FIRST, listed, programs));
    table.add("It is named among what grew in %d.".formatted(grown));
    table.add("");
    table.add("| program | place of the list | place of what grew | first lists |");
    table.add("|---|---|---|---|");
    table.addAll(lines);
    Files.write(Path.of("target", "reported-heap.md"), table);
  }

  private static List<ReportedProgram> programs() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("reported"), 2)) {
      return all.filter(folder -> Files.exists(folder.resolve("expect.json")))
          .sorted()
          .map(ReportedProgram::in)
          .filter(program -> program.expected().has("kept"))
          .toList();
    }
  }
}
