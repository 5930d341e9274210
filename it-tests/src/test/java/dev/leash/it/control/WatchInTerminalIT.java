package dev.leash.it.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code watch} in a real terminal, driven as a person does it. */
class WatchInTerminalIT {

  @BeforeAll
  static void a_terminal_is_there() {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed");
  }

  @ParameterizedTest
  @CsvSource({"80, 24, 120, 40", "120, 40, 80, 24"})
  void a_person_watches_a_leak_grow(int columns, int rows, int otherColumns, int otherRows)
      throws Exception {
    try (Running drip =
            Program.of("programs.control.Drip")
                .agent()
                .mayLackReport()
                .start()
                .awaitStdout("ready");
        Tmux terminal = Tmux.open(columns, rows)) {
      drip.send("leak 1").awaitStdout("did leak 1\n");
      terminal.type(watch(drip));

      List<String> first = terminal.await(whole(rows));
      assertThat(first).allMatch(line -> line.length() <= columns);
      assertThat(first.get(0)).startsWith("process " + drip.pid() + ": ").endsWith("; 1 leak");
      assertThat(first.get(2)).startsWith("HIGH").contains(" 100 ", "Drip.open(Drip.java:");
      assertThat(first.get(rows - 1)).startsWith("q end  Enter details");

      drip.send("leak 2").awaitStdout("did leak 2\n");
      terminal.await(row(2, line -> line.contains(" 200 ")));

      terminal.resize(otherColumns, otherRows);
      List<String> other = terminal.await(whole(otherRows));
      assertThat(other).allMatch(line -> line.length() <= otherColumns);
      assertThat(other.get(2)).startsWith("HIGH");

      terminal.press("s").awaitText("s sort: trend");
      terminal.press("Enter");
      List<String> details = terminal.awaitText("Esc back");
      assertThat(details.get(1)).startsWith("programs.control.Drip.open(Drip.java:");
      assertThat(String.join("\n", details))
          .contains("ACCUMULATING HIGH, 200 live")
          .contains("call PropertyChangeSupport.removePropertyChangeListener(listener)");
      terminal.press("Escape").awaitText("Enter details");

      terminal.press("q");
      assertThat(String.join("\n", terminal.awaitText("status 0"))).doesNotContain("q end");
    }
  }

  @ParameterizedTest
  @CsvSource({"C-c, status 130", "q, status 0"})
  void the_terminal_is_as_it_was_however_it_ends(String key, String status) throws Exception {
    try (Running drip =
            Program.of("programs.control.Drip")
                .agent()
                .mayLackReport()
                .start()
                .awaitStdout("ready");
        Tmux terminal = Tmux.open(80, 24)) {
      terminal
          .type("cd " + drip.directory() + "; stty > before; " + watch(drip))
          .awaitText("q end");
      terminal.press(key).awaitText(status);

      terminal.type("stty > after; cmp before after && echo as it ''was");

      terminal.awaitText("as it was");
    }
  }

  @Test
  void a_terminal_that_can_not_be_drawn_on_gets_a_table() throws Exception {
    try (Running drip =
            Program.of("programs.control.Drip")
                .agent()
                .mayLackReport()
                .start()
                .awaitStdout("ready");
        Tmux terminal = Tmux.open(120, 40)) {
      terminal.type("TERM=dumb " + watch(drip).replace("watch", "watch --times 1"));

      List<String> lines = terminal.awaitText("status 0");

      assertThat(String.join("\n", lines)).contains("LEAK          LIVE").doesNotContain("q end");
    }
  }

  private static String watch(Running running) {
    return Jdk.V17.tool("java")
        + " -Xmx64m -jar "
        + Places.agentJar()
        + " watch "
        + running.pid()
        + " --every 300ms; echo status $?";
  }

  /** A screen that is drawn from its first line to its last. */
  private static Predicate<List<String>> whole(int rows) {
    return lines ->
        lines.size() == rows
            && lines.get(0).startsWith("process ")
            && lines.get(rows - 1).startsWith("q end");
  }

  private static Predicate<List<String>> row(int number, Predicate<String> expected) {
    return lines -> lines.size() > number && expected.test(lines.get(number));
  }
}
