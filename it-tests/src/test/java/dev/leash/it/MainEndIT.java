package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import org.junit.jupiter.api.Test;

/** What main holds in its variables serves until it returns, and is garbage a moment later. */
class MainEndIT {
  private static final Program HOLDS = Program.of("programs.env.MainHolds").agent();
  private static final Program CLOSES = Program.of("programs.env.MainCloses").agent();

  @OnEachJdk
  void what_closed_panels_left_on_a_source_in_a_variable_is_found(Jdk jdk) {
    assertThat(HOLDS.on(jdk).args("closed").run())
        .exitsWith(0)
        .hasStdout("2 open")
        .leaks()
        .single()
        .hasVerdict("OWNER_ENDED")
        .hasLive(6);
  }

  @OnEachJdk
  void a_pool_in_a_variable_shows_that_its_listeners_are_in_use(Jdk jdk) {
    assertThat(HOLDS.on(jdk).args("pool").run()).isClean().hasStdout("60 open");
  }

  @OnEachJdk
  void what_a_shutdown_hook_takes_back_afterwards_is_no_leak(Jdk jdk) {
    assertThat(HOLDS.on(jdk).args("takenBackByHook").run()).isClean().hasStdout("60 open");
  }

  @OnEachJdk
  void a_program_that_another_thread_keeps_alive_ends_as_ever(Jdk jdk) {
    assertThat(HOLDS.on(jdk).args("anotherThread").run())
        .exitsWith(0)
        .hasStdout("0 open")
        .leaks()
        .single()
        .hasLive(60);
  }

  @OnEachJdk
  void what_closed_panels_left_is_found_though_main_closes_the_source_before_it_returns(Jdk jdk) {
    assertThat(CLOSES.on(jdk).args("closed").run())
        .exitsWith(0)
        .hasStdout("2 open")
        .leaks()
        .single()
        .hasVerdict("OWNER_ENDED")
        .hasLive(6)
        .hasEvidenceContaining("alive until the program ended");
  }

  @Test
  void it_is_found_though_main_exits_behind_that() {
    assertThat(CLOSES.args("exits").run()).leaks().single().hasVerdict("OWNER_ENDED").hasLive(6);
  }

  @Test
  void what_is_open_until_main_closes_the_source_is_no_leak() {
    assertThat(CLOSES.args("open").run()).isClean().hasStdout("8 open");
  }

  @Test
  void what_was_taken_back_while_the_program_went_on_is_no_leak() {
    assertThat(CLOSES.args("goesOn").run()).isClean().hasStdout("2 open");
  }
}
