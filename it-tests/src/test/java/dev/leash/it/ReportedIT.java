package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.ReportedProgram.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs written after public reports by people who did not know Leash. */
@EnabledIfSystemProperty(named = "leash.soak", matches = "true")
class ReportedIT {

  private static final Path PROGRAMS = Path.of("reported");
  private static final Path TABLE = Path.of("target", "reported.txt");

  /**
   * The figures are what was reached so far. They may only rise.
   *
   * @param found how many leaks must be found at least
   * @param alarms how many programs or clean twins may be accused at most
   */
  @ParameterizedTest
  @CsvSource({"lists-a, 14, 0", "owners-a, 10, 2"})
  void leaks_are_found_and_programs_that_behave_are_left_alone(String set, int found, int alarms)
      throws IOException {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Path folder : folders(PROGRAMS.resolve(set))) {
      ReportedProgram program = ReportedProgram.in(folder);
      if (!program.isOnlyClean()) {
        note(set, folder, "x", program.leaky(), outcomes);
      }
      note(set, folder, "y", program.clean(), outcomes);
    }

    assertThat(outcomes.getOrDefault(Outcome.FOUND, 0)).isGreaterThanOrEqualTo(found);
    assertThat(outcomes.getOrDefault(Outcome.FALSE_ALARM, 0)).isLessThanOrEqualTo(alarms);
  }

  private static List<Path> folders(Path set) throws IOException {
    try (Stream<Path> all = Files.list(set)) {
      return all.filter(folder -> Files.exists(folder.resolve("expect.json"))).sorted().toList();
    }
  }

  private static void note(
      String set, Path folder, String side, Outcome outcome, Map<Outcome, Integer> outcomes)
      throws IOException {
    outcomes.merge(outcome, 1, Integer::sum);
    Files.writeString(
        TABLE,
        set + " " + folder.getFileName() + " " + side + " " + outcome + System.lineSeparator(),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
