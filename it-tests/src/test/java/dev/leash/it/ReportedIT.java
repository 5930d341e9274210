package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.ReportedProgram.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs written after public reports by people who did not know Leash. */
@EnabledIfSystemProperty(named = "leash.soak", matches = "true")
class ReportedIT {

  private static final Path PROGRAMS = Path.of("reported");

  /**
   * The figures are what was reached so far. They may only rise.
   *
   * @param found how many leaks must be found at least
   * @param alarms how many programs or clean twins may be accused at most
   */
  @ParameterizedTest
  @CsvSource({
    "lists-a, 18, 0",
    "owners-a, 24, 3",
    "lists-b, 11, 0",
    "owners-b, 18, 0",
    "mixed-c, 12, 0",
    "lists-d, 15, 0",
    "owners-d, 3, 0",
    "lists-e, 7, 0",
    "mixed-f, 5, 0"
  })
  void leaks_are_found_and_programs_that_behave_are_left_alone(String set, int found, int alarms)
      throws IOException {
    VerdictTable table = new VerdictTable();
    for (Path folder : folders(PROGRAMS.resolve(set))) {
      ReportedProgram.in(folder).countIn(table);
    }
    table.write(set, Path.of("target", "reported-" + set + ".md"));

    assertThat(table.count(Outcome.FOUND)).isGreaterThanOrEqualTo(found);
    assertThat(table.count(Outcome.FALSE_ALARM)).isLessThanOrEqualTo(alarms);
  }

  private static List<Path> folders(Path set) throws IOException {
    try (Stream<Path> all = Files.list(set)) {
      return all.filter(folder -> Files.exists(folder.resolve("expect.json"))).sorted().toList();
    }
  }
}
