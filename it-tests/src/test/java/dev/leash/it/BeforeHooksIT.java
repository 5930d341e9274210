package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import org.junit.jupiter.api.Test;

/** Who exits is looked at before its shutdown hooks let go of what it used. */
class BeforeHooksIT {
  private static final Program EXITS =
      Program.of("programs.env.ExitsWithPool").jvm("-Xmx700m").agent("prove=on");

  @OnEachJdk
  void a_pool_that_a_shutdown_hook_empties_was_in_use(Jdk jdk) {
    assertThat(EXITS.on(jdk).args("0").run()).isClean().hasLeft("jdk-pcs", 60);
  }

  /** 256 MB in use are the limit; so the pool is looked at too late to be seen in use. */
  @Test
  void shutdown_hooks_do_not_wait_for_the_look_at_a_large_heap() {
    assertThat(EXITS.args("300").run())
        .exitsWith(0)
        .leaks()
        .single()
        .hasLive(60)
        .hasEvidenceContaining("60 would be garbage but for the registration");
  }
}
