package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;

/** The threads of Leash in another program: apart from its own, and gone when Leash goes. */
class ThreadsIT {

  @OnEachJdk
  void nobody_who_interrupts_threads_ends_those_of_leash_or_makes_them_busy(Jdk jdk) {
    Run run =
        Program.of("programs.faults.Interrupter")
            .on(jdk)
            .agent("interval=50ms")
            .args("leash-monitor", "leash-owners", "leash-clock")
            .run();

    assertThat(run).isClean().hasStdout("in the group []", "alive true", "busy false");
  }
}
