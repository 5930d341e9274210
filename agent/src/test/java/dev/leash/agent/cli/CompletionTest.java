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
                + " -d 'Only tell what would be released.'",
            "complete -c leash -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'"
                + " -d 'bash, zsh or fish.'")
        .anyMatch(it -> it.contains("_from watch' -l top -r -d "))
        .allMatch(it -> it.startsWith("complete -c leash -n '"));
  }

  @Test
  void bash_completes_a_command_an_option_and_the_name_of_a_shell() throws Exception {
    assertThat(completedByBash("leash wat")).contains("watch");
    assertThat(completedByBash("leash watch --to")).contains("--top");
    assertThat(completedByBash("leash completion f")).contains("fish");
  }

  @Test
  void zsh_completes_a_command_an_option_and_the_name_of_a_shell() throws Exception {
    assertThat(completedByZsh("leash wat")).isEqualTo("watch");
    assertThat(completedByZsh("leash watch --to")).isEqualTo("watch --top");
    assertThat(completedByZsh("leash completion f")).isEqualTo("completion fish");
  }

  @Test
  void fish_completes_a_command_an_option_and_the_name_of_a_shell() throws Exception {
    assertThat(completedByFish("leash wat")).containsExactly("watch");
    assertThat(completedByFish("leash watch --to")).containsExactly("--top");
    assertThat(completedByFish("leash completion f")).containsExactly("fish");
  }

  /** What bash would offer for the last word of a line. */
  private List<String> completedByBash(String line) throws Exception {
    List<String> words = List.of(line.split(" ", -1));
    return said(
        "bash",
        ". \"$0\"; COMP_WORDS=("
            + line
            + "); COMP_CWORD="
            + (words.size() - 1)
            + "; COMP_LINE='"
            + line
            + "'; _complete_leash; printf '%s\\n' \"${COMPREPLY[@]}\"",
        AutoComplete.bash("leash", all()));
  }

  /**
   * What a line becomes when the tabulator is pressed at its end. Completion in zsh is a part of
   * its editor, so a second zsh gets a terminal, and the arguments that its command was given tell.
   */
  private String completedByZsh(String line) throws Exception {
    return String.join(
        "\n",
        said(
            "zsh",
            """
            zmodload zsh/zpty
            zpty it zsh -f -i
            zpty -w it 'autoload -Uz compinit; compinit -u -D; leash() { print "got=$*=" }'
            zpty -w it "source '$0'; print rea''dy"
            zpty -r -m it seen '*ready*' || exit 1
            zpty -w -n it $'%s\t\n'
            zpty -r -m it seen '*got=*=*' || exit 1
            seen=${seen##*got=}
            print -r -- "${seen%%%%=*}"
            zpty -d it
            """
                .formatted(line),
            AutoComplete.bash("leash", all())));
  }

  /** What fish would offer for the last word of a line. */
  private List<String> completedByFish(String line) throws Exception {
    return said(
            "fish",
            "source $argv[1]; complete -C '" + line + "'",
            FishCompletion.of("leash", all().getCommandSpec()))
        .stream()
        .map(offer -> offer.replaceAll("\t.*", ""))
        .toList();
  }

  /** What a shell prints for commands whose first argument is a file with a completion script. */
  private List<String> said(String shell, String commands, String script) throws Exception {
    assumeTrue(isThere(shell), shell + " is not installed");
    Path file = Files.writeString(folder.resolve("leash-completion"), script);
    ProcessBuilder builder = new ProcessBuilder(shell, "-c", commands, file.toString());
    builder.environment().put("HOME", folder.toString()); // not what its user has set up
    builder.environment().put("TERM", "dumb");
    Process process = builder.redirectErrorStream(true).start();
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
