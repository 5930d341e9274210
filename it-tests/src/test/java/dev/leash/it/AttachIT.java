package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import com.sun.tools.attach.VirtualMachine;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.util.concurrent.TimeUnit;

/** Leash joins an application that has run for a while. */
class AttachIT {
  private static final Program WAITS = Program.of("programs.env.Model").args("leaky", "wait");

  @OnEachJdk
  void what_is_loaded_already_is_watched_from_now_on(Jdk jdk) throws Exception {
    try (Running running = WAITS.on(jdk).start()) {
      running.awaitStdout("ready");
      attach(running);

      Run run = running.send("go").join();
      assertThat(run)
          .exitsWith(0)
          .hasStdout("ready", "kept 100")
          .hasNothingOnStderrBut("Leash\\b.*", "WARNING: .*", "", "LEAK .*", "  .*", "Note: .*")
          .leaks()
          .single()
          .hasLive(100)
          .hasRegistered(100)
          .isBlamedOn("programs.env.Model", "open");
      assertThat(run).hasStderrContaining(" attached: ");
    }
  }

  @OnEachJdk
  void a_second_time_changes_nothing(Jdk jdk) throws Exception {
    try (Running running = WAITS.on(jdk).start()) {
      running.awaitStdout("ready");
      attach(running);
      attach(running);

      Run run = running.send("go").join();
      assertThat(run).exitsWith(0).leaks().single().hasLive(100).hasRegistered(100);
      assertThat(run.stderr().split("running here already", -1)).hasSize(2);
    }
  }

  @OnEachJdk
  void the_jdk_s_own_tool_can_do_it(Jdk jdk) throws Exception {
    try (Running running = WAITS.on(jdk).start()) {
      running.awaitStdout("ready");
      String options = "\"report=" + running.reportFile() + "\""; // quoted: it has a = inside
      Process jcmd =
          new ProcessBuilder(
                  jdk.tool("jcmd").toString(),
                  Long.toString(running.pid()),
                  "JVMTI.agent_load",
                  Places.agentJar().toString(),
                  options)
              .redirectErrorStream(true)
              .redirectOutput(running.directory().resolve("jcmd.txt").toFile())
              .start();
      assertThat(jcmd.waitFor(30, TimeUnit.SECONDS)).isTrue();

      assertThat(running.send("go").join()).exitsWith(0).leaks().single().hasLive(100);
    }
  }

  private static void attach(Running running) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(running.pid()));
    try {
      machine.loadAgent(Places.agentJar().toString(), "report=" + running.reportFile());
    } finally {
      machine.detach();
    }
  }
}
