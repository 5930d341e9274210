package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;

/** What main holds in its variables serves until it returns, and is garbage a moment later. */
class MainEndIT {
  private static final Program HOLDS = Program.of("programs.env.MainHolds").agent();

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
}
