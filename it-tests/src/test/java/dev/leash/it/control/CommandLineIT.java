package dev.leash.it.control;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The command line as a person types it. */
class CommandLineIT {
  private static final Program DRIP = Program.of("programs.control.Drip");

  @Test
  void where_control_is_for_reading_only_no_command_changes_anything() throws Exception {
    try (Running drip = DRIP.agent("control=read").mayLackReport().start().awaitStdout("ready")) {
      drip.send("leak").awaitStdout("did leak");
      String refused = "not permitted: the option control allows reading only";

      assertThat(leash(Jdk.V17, "report", drip.pid()))
          .exitsWith(0)
          .hasStdoutContaining("100 live of 100 registered");
      assertThat(leash(Jdk.V17, "report", drip.pid(), "--gc"))
          .exitsWith(3)
          .hasStderrContaining(refused);
      assertThat(leash(Jdk.V17, "release", drip.pid(), "--all"))
          .exitsWith(3)
          .hasStderrContaining(refused);
      assertThat(leash(Jdk.V17, "detach", drip.pid())).exitsWith(3).hasStderrContaining(refused);
      drip.send("count").awaitStdout("count 110\n");
    }
  }

  @OnEachJdk
  void a_leak_is_found_released_and_left_in_a_jvm_that_runs(Jdk jdk) throws Exception {
    try (Running drip = DRIP.on(jdk).start().awaitStdout("ready")) {
      assertThat(leash(jdk, "status", drip.pid()))
          .exitsWith(3)
          .hasStderrContaining("attach " + drip.pid());

      assertThat(leash(jdk, "attach", drip.pid(), "frames=8"))
          .exitsWith(0)
          .hasStdoutContaining("what was registered before is unknown");
      drip.send("leak").awaitStdout("did leak").send("early").awaitStdout("did early");

      JsonNode status = json(leash(jdk, "status", drip.pid(), "--json"));
      assertThat(status.get("attached").asBoolean()).isTrue();
      assertThat(status.get("unknownReleases").asInt()).isEqualTo(10);
      assertThat(status.get("options").asText()).contains("frames=8");
      assertThat(status.get("agentErrors").asInt()).isZero();
      assertThat(status.get("apis")).contains(new TextNode("jdk-pcs"), new TextNode("reactor"));
      assertThat(status.get("apisInUse")).contains(new TextNode("jdk-pcs"));
      assertThat(status.get("apisInUse")).doesNotContain(new TextNode("reactor"));

      Run report = leash(jdk, "report", drip.pid(), "--gc", "--fail");
      assertThat(report)
          .exitsWith(1)
          .hasStdoutContaining("100 live of 100 registered")
          .hasStdoutContaining("programs.control.Drip.open(Drip.java:")
          .hasStdoutContaining("tracking since");

      assertThat(leash(jdk, "watch", drip.pid(), "--times", 2, "--every", 1))
          .exitsWith(0)
          .hasStdoutContaining("; 1 leak\n")
          .hasStdoutContaining("HIGH           100       +0      0.0        100  jdk-pcs");
      assertThat(leash(jdk, "release", drip.pid(), "--site", "programs.control.Drip", "--dry-run"))
          .exitsWith(0)
          .hasStdoutContaining("Would release 100");
      JsonNode released = json(leash(jdk, "release", drip.pid(), "--all", "--verify", "--json"));
      assertThat(released.get("released").asInt()).isEqualTo(100);
      assertThat(released.get("remaining").asInt()).isZero();
      drip.send("count").awaitStdout("count 0\n");
      assertThat(leash(jdk, "report", drip.pid(), "--gc", "--fail")).exitsWith(0);

      assertThat(leash(jdk, "detach", drip.pid())).exitsWith(0);
      assertThat(leash(jdk, "status", drip.pid())).exitsWith(3);
      drip.send("leak again").awaitStdout("did leak again");
      assertThat(drip.stop().stderrLines().stream().filter(it -> it.startsWith("Leash")))
          .hasSize(2);
    }
  }

  @OnEachJdk
  void a_dump_of_a_jvm_without_leash_tells_what_a_listener_list_holds(Jdk jdk) throws Exception {
    Path dump = Places.newDirectory("dump").resolve("heap.hprof");
    assertThat(Program.of("programs.heap.Dumped").args(dump.toString()).on(jdk).run()).exitsWith(0);

    JsonNode list = json(leash(jdk, "heap", dump, "--json")).at("/lists/0");

    assertThat(list.at("/source/class").asText()).isEqualTo("programs.heap.Dumped$Bus");
    assertThat(list.at("/source/field").asText()).isEqualTo("listeners");
    assertThat(list.at("/heldOnlyHere/listeners").asInt()).isEqualTo(500);
    assertThat(list.at("/heldOnlyHere/bytes").asLong()).isGreaterThan(500_000);
    assertThat(leash(jdk, "heap", dump)).exitsWith(0).hasStdoutContaining("Dumped$Bus.listeners");
    assertThat(leash(jdk, "heap", "nowhere.hprof"))
        .exitsWith(3)
        .hasStderrContaining("there is no file nowhere.hprof");
  }

  @OnEachJdk
  void the_heap_of_a_running_jvm_without_leash_tells_what_grows(Jdk jdk) throws Exception {
    Path folder = Places.newDirectory("dumps");
    try (Running growing =
        Program.of("programs.heap.Growing").on(jdk).start().awaitStdout("ready")) {
      Run run =
          leash(
              jdk,
              "heap",
              growing.pid(),
              "--rounds",
              3,
              "--every",
              "300ms",
              "--dir",
              folder,
              "--json");

      JsonNode report = json(run);
      assertThat(run)
          .hasStderrContaining("process " + growing.pid() + " uses ")
          .hasStderrContaining("it stands still for up to about ");
      assertThat(report.at("/lists/0/source/class").asText()).isEqualTo("programs.heap.Growing");
      JsonNode grown = report.at("/growth/0");
      assertThat(grown.at("/source/field").asText()).isEqualTo("LISTENERS");
      assertThat(grown.at("/rounds")).hasSize(3);
      assertThat(grown.at("/classes/0/class").asText())
          .isEqualTo("programs.heap.Growing$Panel$$Lambda");
      assertThat(report.at("/dump/file").asText()).isEqualTo("process " + growing.pid());
      assertThat(folder).isEmptyDirectory();
      assertThat(growing.isAlive()).isTrue();
    }
  }

  @Test
  void a_dump_of_a_running_jvm_is_kept_if_that_is_asked_for() throws Exception {
    Path folder = Places.newDirectory("dumps");
    try (Running growing = Program.of("programs.heap.Growing").start().awaitStdout("ready")) {
      JsonNode report =
          json(leash(Jdk.V17, "heap", growing.pid(), "--dir", folder, "--keep", "--json"));

      Path dump = Path.of(report.at("/dump/file").asText());
      assertThat(dump).startsWith(folder).isRegularFile();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump.getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void without_a_pid_it_asks_which_if_two_jvms_have_leash() {
    try (Running one = DRIP.agent().mayLackReport().start().awaitStdout("ready");
        Running two = DRIP.agent().mayLackReport().start().awaitStdout("ready")) {
      assertThat(leash(Jdk.V17, "status"))
          .exitsWith(2)
          .hasStderrContaining(one.pid() + "  programs.control.Drip")
          .hasStderrContaining(two.pid() + "  programs.control.Drip");
    }
  }

  @Test
  void the_list_says_where_leash_is() throws Exception {
    try (Running with = DRIP.agent().mayLackReport().start().awaitStdout("ready");
        Running without = DRIP.start().awaitStdout("ready")) {
      JsonNode list = json(leash(Jdk.V17, "list", "--json"));
      assertThat(of(list, with.pid()).get("leash").isTextual()).isTrue();
      assertThat(of(list, without.pid()).get("leash").isNull()).isTrue();
    }
  }

  @OnEachJdk
  void a_jvm_that_denies_attaching_is_not_disturbed(Jdk jdk) {
    try (Running drip =
        DRIP.on(jdk).jvm("-XX:+DisableAttachMechanism").start().awaitStdout("ready")) {
      assertThat(leash(jdk, "attach", drip.pid()))
          .exitsWith(3)
          .hasStderrContaining("-XX:+DisableAttachMechanism");
      assertThat(drip.stdout()).isEqualTo("ready\n");
    }
  }

  @OnEachJdk
  void a_jvm_that_denies_agents_says_so(Jdk jdk) {
    try (Running drip =
        DRIP.on(jdk).jvm("-XX:-EnableDynamicAgentLoading").start().awaitStdout("ready")) {
      assertThat(leash(jdk, "attach", drip.pid()))
          .exitsWith(3)
          .hasStderrContaining("-XX:-EnableDynamicAgentLoading");
    }
  }

  @Test
  void a_jvm_that_is_stopped_is_not_waited_for_without_end() throws Exception {
    try (Running drip = DRIP.agent().start().awaitStdout("ready")) {
      assertThat(leash(Jdk.V17, "status", drip.pid())).exitsWith(0);
      signal("STOP", drip);
      assertThat(leash(Jdk.V17, "status", drip.pid()))
          .exitsWith(3)
          .hasStderrContaining("does not answer; it may be stopped");
      signal("CONT", drip);
      assertThat(leash(Jdk.V17, "status", drip.pid())).exitsWith(0);
    }
  }

  private static void signal(String name, Running running) throws Exception {
    String pid = String.valueOf(running.pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }

  @Test
  void a_process_that_is_no_jvm_lives_on() throws Exception {
    Process sleep = new ProcessBuilder("sleep", "60").start();
    try {
      assertThat(leash(Jdk.V17, "attach", sleep.pid()))
          .exitsWith(3)
          .hasStderrContaining("is not a JVM");
      assertThat(sleep.isAlive()).isTrue();
    } finally {
      sleep.destroy();
    }
  }

  @Test
  void a_wrong_pid_and_wrong_words_have_their_own_exit_status() {
    assertThat(leash(Jdk.V17, "attach", Integer.MAX_VALUE)).exitsWith(3);
    assertThat(leash(Jdk.V17, "attach", "here")).exitsWith(2);
    assertThat(leash(Jdk.V17, "attach", 1, "framez=3"))
        .exitsWith(2)
        .hasStderrContaining("did you mean frames?");
    assertThat(leash(Jdk.V17, "release", 1)).exitsWith(2);
    assertThat(leash(Jdk.V17, "report", 1, "-o", "leaks.pdf"))
        .exitsWith(2)
        .hasStderrContaining("leash: no format pdf; there are .txt, .json, .html");
    assertThat(leash(Jdk.V17, "heap", Integer.MAX_VALUE)).exitsWith(3);
    assertThat(leash(Jdk.V17, "heap", 1, "--rounds", 1)).exitsWith(2);
    assertThat(leash(Jdk.V17, "heap", "a.hprof", "--keep"))
        .exitsWith(2)
        .hasStderrContaining("need the pid of a process");
    assertThat(leash(Jdk.V17)).exitsWith(2);
    assertThat(leash(Jdk.V17, "--version")).exitsWith(0).hasStdoutContaining("Leash ");
  }

  @Test
  void attaching_twice_changes_nothing() {
    try (Running drip = DRIP.agent().mayLackReport().start().awaitStdout("ready")) {
      assertThat(leash(Jdk.V17, "attach", drip.pid())).exitsWith(0).hasStdoutContaining("already");
      assertThat(leash(Jdk.V17, "attach", drip.pid(), "frames=3"))
          .exitsWith(2)
          .hasStderrContaining("detach");
    }
  }

  @Test
  void a_command_leaves_no_connection_open_and_detach_says_what_stays() throws Exception {
    try (Running drip = DRIP.agent().mayLackReport().start().awaitStdout("ready")) {
      for (int i = 0; i < 3; i++) {
        assertThat(leash(Jdk.V17, "status", drip.pid())).exitsWith(0);
      }
      assertThat(leash(Jdk.V17, "detach", drip.pid()))
          .exitsWith(0)
          .hasStdoutContaining("The JDK's JMX agent");

      Awaitility.await()
          .atMost(30, TimeUnit.SECONDS)
          .untilAsserted(() -> assertThat(threads(drip)).doesNotContain("JMX server connection"));
      assertThat(threads(drip)).doesNotContain("\"leash-");
    }
  }

  private static String threads(Running running) throws Exception {
    Process jcmd =
        new ProcessBuilder(
                Jdk.V17.tool("jcmd").toString(), Long.toString(running.pid()), "Thread.print")
            .start();
    return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_leash_that_leaves_while_a_command_comes_is_not_waited_for() {
    try (Running leaving = Program.of("programs.control.Leaving").start().awaitStdout("ready")) {
      assertThat(leash(Jdk.V17, "status", leaving.pid()))
          .exitsWith(3)
          .hasStderrContaining("not in process " + leaving.pid() + " any more");
    }
  }

  @Test
  void reports_of_several_jvms_become_one() throws Exception {
    Run one = leaking();
    Run other = leaking();

    Run merged = leash(Jdk.V17, "report", "--fail", "--merge", report(one), report(other));

    assertThat(merged).exitsWith(1);
    JsonNode whole = new ObjectMapper().readTree(merged.stdout());
    assertThat(whole.get("schema").asText()).isEqualTo("leash/1");
    assertThat(whole.get("jvms")).hasSize(2);
    assertThat(whole.get("leaks")).hasSize(1);
    assertThat(whole.at("/leaks/0/live").asInt()).isEqualTo(200);
    assertThat(whole.at("/leaks/0/id").asText()).isEqualTo(one.report().leaks().get(0).id());
    assertThat(whole.at("/leaks/0/blame/line").asInt())
        .isEqualTo(one.report().leaks().get(0).blame().line());
    assertThat(whole.at("/statistics/overview/registered").asInt()).isEqualTo(220);
    assertThat(whole.at("/statistics/overview/leaks").asInt()).isEqualTo(1);
    assertThat(leash(Jdk.V17, "report", "--txt", "--merge", report(one), report(other)))
        .exitsWith(0)
        .hasStdoutContaining("200 live of 200 registered");
    assertThat(
            leash(Jdk.V17, "report", "--txt", "--merge", report(other), "--compare", report(one)))
        .exitsWith(0)
        .hasStdoutContaining("100 live in the report of ");
    assertThat(leash(Jdk.V17, "report", "--merge", "nowhere.json"))
        .exitsWith(2)
        .hasStderrContaining("there is no such file or folder");
  }

  @Test
  void a_merged_report_is_of_the_format_that_its_file_s_ending_or_an_option_says()
      throws Exception {
    Run one = leaking();
    Path page = Places.newDirectory("merged").resolve("merged.html");

    assertThat(leash(Jdk.V17, "report", "--merge", report(one), report(one), "-o", page))
        .exitsWith(0);
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    assertThat(leash(Jdk.V17, "report", "--html", "--merge", report(one)))
        .exitsWith(0)
        .hasStdoutContaining("<!DOCTYPE html>");
  }

  private static Run leaking() {
    try (Running drip = DRIP.agent().start().awaitStdout("ready")) {
      return drip.send("leak").awaitStdout("did leak").send("end").join();
    }
  }

  private static String report(Run run) {
    return run.file("report.json").toString();
  }

  @Test
  void the_event_apis_are_listed() throws Exception {
    JsonNode apis = json(leash(Jdk.V17, "apis", "--json"));
    assertThat(apis.findValuesAsText("id")).contains("jdk-pcs", "guava-eventbus");

    Run table = leash(Jdk.V17, "apis");
    assertThat(table.stdoutLines()).anyMatch(line -> line.startsWith("jdk-pcs "));
    assertThat(table.stdoutLines()).allMatch(line -> line.length() <= 160);
  }

  private static Run leash(Jdk jdk, Object... arguments) {
    return JavaCommand.leash(arguments).on(jdk).run();
  }

  private static JsonNode json(Run run) throws Exception {
    assertThat(run).exitsWith(0);
    return new ObjectMapper().readTree(run.stdout());
  }

  private static JsonNode of(JsonNode list, long pid) {
    for (JsonNode jvm : list) {
      if (jvm.get("pid").asLong() == pid) {
        return jvm;
      }
    }
    throw new AssertionError("no " + pid + " in " + list);
  }
}
