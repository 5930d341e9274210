package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.control.SiteView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminal.VirtualTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code watch} in a terminal that JLine plays, with keys as a person presses them. */
class WatchScreenTest {

  private static final String UP = "\u001b[A";
  private static final String DOWN = "\u001b[B";
  private static final String ESCAPE = "\u001b";

  private final List<SiteView> sites = new ArrayList<>();
  private final SiteView leaking = Beans.site("leaking", 30, 0);
  private VirtualTerminal terminal;
  private Thread watching;

  private void start(int columns, int rows) throws IOException {
    terminal = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
    LeashMXBean leash = Beans.leash(sites, Beans.leak(leaking));
    watching = new Thread(() -> watch(leash), "watching");
    watching.start();
  }

  private void watch(LeashMXBean leash) {
    try (FullScreen screen = new FullScreen(terminal.terminal())) {
      new WatchScreen(7, leash, screen, Integer.MAX_VALUE).run(Duration.ofHours(1), 0);
    }
  }

  private void sites(int number) {
    for (int i = 0; i < number; i++) {
      sites.add(Beans.site("site" + i, 100 + i, 0));
    }
    sites.add(leaking);
  }

  @AfterEach
  void end() throws Exception {
    press("q");
    watching.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(watching.isAlive()).isFalse();
    terminal.terminal().close();
  }

  private void press(String keys) throws IOException {
    terminal.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
  }

  /** The lines of the screen, once they are as they are to be. */
  private List<String> await(Predicate<List<String>> expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    List<String> lines;
    do {
      lines = terminal.screen().toString().lines().map(String::stripTrailing).toList();
      if (expected.test(lines)) {
        return lines;
      }
      Thread.sleep(20);
    } while (System.nanoTime() < end);
    throw new AssertionError("the screen is still\n" + String.join("\n", lines));
  }

  private List<String> awaitText(String text) throws InterruptedException {
    return await(lines -> String.join("\n", lines).contains(text));
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "120, 40"})
  void the_screen_is_filled_with_leaks_first(int columns, int rows) throws Exception {
    sites(100);
    start(columns, rows);

    List<String> lines = awaitText("q end");

    assertThat(lines.get(0)).startsWith("process 7: 1,034 live");
    assertThat(lines.get(2)).startsWith("HIGH").contains("Chat.leaking(Chat.java:42)");
    assertThat(lines.get(3)).contains("Chat.site99(");
    assertThat(lines.get(rows - 1)).contains("1-" + (rows - 3) + " of 101");
  }

  @Test
  void another_size_is_filled_as_well() throws Exception {
    sites(100);
    start(120, 40);
    awaitText("1-37 of 101");

    terminal.screen().setSize(80, 24);
    terminal.terminal().setSize(Size.of(80, 24));
    terminal.terminal().raise(Terminal.Signal.WINCH);

    List<String> lines = awaitText("1-21 of 101");
    assertThat(lines).hasSize(24).allMatch(line -> line.length() <= 80);
    assertThat(lines.get(2)).startsWith("HIGH");
  }

  @Test
  void keys_choose_a_row_and_the_screen_follows() throws Exception {
    sites(100);
    start(80, 24);
    awaitText("1-21 of 101");

    press("G");
    assertThat(awaitText("81-101 of 101").get(22)).contains("Chat.site0(");
    press("g");
    awaitText("1-21 of 101");
  }

  @Test
  void details_of_the_chosen_row_are_opened_and_closed() throws Exception {
    sites(3);
    start(80, 24);
    awaitText("q end");

    press(DOWN + DOWN + UP);
    press("\r");
    List<String> details = awaitText("Esc back");
    assertThat(details.get(1)).isEqualTo("com.acme.Chat.site2(Chat.java:42)");
    assertThat(details).contains("added     com.acme.Chat.site2(Chat.java:42)");
    press(ESCAPE);
    awaitText("Enter details");
  }

  @Test
  void leaks_stay_first_however_the_rest_is_sorted() throws Exception {
    sites(10);
    start(80, 24);
    assertThat(awaitText("s sort: live").get(3)).contains("Chat.site9(");

    press("r");
    List<String> reversed = await(lines -> lines.get(3).contains("Chat.site0("));
    assertThat(reversed.get(2)).contains("Chat.leaking(");
    press("sssss");
    List<String> byLine = awaitText("s sort: line");
    assertThat(byLine.get(2)).contains("Chat.leaking(");
    assertThat(byLine.get(3)).contains("Chat.site0(");
  }

  @Test
  void a_key_without_a_meaning_changes_nothing() throws Exception {
    sites(3);
    start(80, 24);
    awaitText("q end");

    press("x\u001b[19~\u00e4");
    press("\r");

    assertThat(awaitText("Esc back").get(1)).isEqualTo("com.acme.Chat.leaking(Chat.java:42)");
  }
}
