package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.AutoComplete;

class CompletionTest {

  @TempDir private Path folder;

  private static picocli.CommandLine all() {
    return new picocli.CommandLine(new CommandLine());
  }

  @Test
  void fish_is_told_each_command_and_each_of_its_options() {
    List<String> lines = FishCompletion.of("leash", all().getCommandSpec()).lines().toList();

    assertThat(lines)
        .contains(
            "complete -c leash -n '__fish_use_subcommand' -f -a watch"
                + " -d 'Shows live registrations as they change, leaks first.'",
            "complete -c leash -n '__fish_seen_subcommand_from release' -l dry-run"
                + " -d 'Only tell what would be released.'")
        .anyMatch(it -> it.contains("_from watch' -l top -r -d "))
        .allMatch(it -> it.startsWith("complete -c leash -n '"));
  }

  @Test
  void bash_completes_a_command_and_an_option() throws Exception {
    assertThat(completedBy("bash", "leash wat")).contains("watch");
    assertThat(completedBy("bash", "leash watch --to")).contains("--top");
  }

  /** What bash would offer for the last word of a line. */
  private List<String> completedBy(String shell, String line) throws Exception {
    assumeTrue(isThere(shell), shell + " is not installed");
    Path script = folder.resolve("leash-completion");
    Files.writeString(script, AutoComplete.bash("leash", all()));
    List<String> words = List.of(line.split(" ", -1));
    String run =
        ". '"
            + script
            + "'; COMP_WORDS=("
            + line
            + "); COMP_CWORD="
            + (words.size() - 1)
            + "; COMP_LINE='"
            + line
            + "'; _complete_leash; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process process = new ProcessBuilder(shell, "-c", run).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().map(String::strip).toList();
  }

  private static boolean isThere(String shell) throws InterruptedException {
    try {
      return new ProcessBuilder(shell, "-c", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
