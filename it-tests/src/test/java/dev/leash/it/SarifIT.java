package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whether code hosts find the lines that SARIF names: in the real sources of a real program. */
class SarifIT {
  private static final String FILE = "programs/env/MarkedLeaks.java";
  private static final Program PROGRAM = Program.of("programs.env.MarkedLeaks");

  @Test
  void each_location_is_a_line_of_a_file_that_leaks() throws IOException {
    Path there = Places.newDirectory("sarif").resolve("leash.sarif");
    PROGRAM.agent("report=" + there, "sourceRoots=" + Places.programs()).run();

    assertThat(lines(there, Path.of("/"))).isEqualTo(marked());
  }

  /** Reports of several JVMs are put together at the root of a repository. */
  @Test
  void each_location_of_a_merged_report_is_below_the_root_of_the_repository() throws IOException {
    Run run = PROGRAM.agent().run();
    Path repository = Places.newDirectory("repository");
    Path copy = repository.resolve("shop/src/main/java").resolve(FILE);
    Files.createDirectories(copy.getParent());
    Files.copy(Places.programs().resolve(FILE), copy);

    JavaCommand.leash("report", "-o", "leash.sarif", "--merge", run.file("report.json"))
        .args("--source-roots", "shop/src/main/java", "other/src/main/java")
        .in(repository)
        .run();

    assertThat(lines(repository.resolve("leash.sarif"), repository)).isEqualTo(marked());
  }

  /** The texts of all lines that are named, each of which is in a file. */
  private static List<String> lines(Path sarif, Path root) throws IOException {
    TreeSet<Integer> named = new TreeSet<>();
    for (JsonNode result : new ObjectMapper().readTree(sarif.toFile()).at("/runs/0/results")) {
      assertThat(result.get("locations")).hasSize(1);
      JsonNode location = result.at("/locations/0/physicalLocation");
      String uri = location.at("/artifactLocation/uri").asText();
      Path file = root.resolve(uri.replaceFirst("^file:///", ""));
      assertThat(file).isRegularFile().hasSameTextualContentAs(Places.programs().resolve(FILE));
      named.add(location.at("/region/startLine").asInt());
    }
    List<String> all = Files.readAllLines(Places.programs().resolve(FILE));
    List<String> texts = new ArrayList<>();
    for (int line : named) {
      texts.add(line + all.get(line - 1));
    }
    return texts;
  }

  private static List<String> marked() throws IOException {
    List<String> all = Files.readAllLines(Places.programs().resolve(FILE));
    List<String> texts = new ArrayList<>();
    for (int line = 1; line <= all.size(); line++) {
      if (all.get(line - 1).endsWith("// leaks")) {
        texts.add(line + all.get(line - 1));
      }
    }
    assertThat(texts).hasSize(4);
    return texts;
  }
}
