package dev.leash.it.control;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What becomes of a look at the heap where there is little room, and where nothing is wrong. */
class ProofLimitsIT {
  private static final Program PANELS =
      Program.of("programs.heap.Panels").jvm("-XX:+UseSerialGC").agent("prove=on").mayLackReport();

  @Test
  void a_pool_that_is_full_is_not_even_suspected_where_the_heap_shows_that_it_is_in_use() {
    Program pool = Program.of("programs.heap.CappedPool");

    Run looked = pool.agent("prove=on").run();
    Run counted = pool.agent("prove=off").run();

    assertThat(looked).exitsWith(0).hasStdout("400 connections").isClean();
    assertThat(looked).hasStderrContaining("Leash: no leaks; 400 registrations");
    assertThat(counted).hasStderrContaining("Leash: no leaks, 1 suspect; 400 registrations");
  }

  @Test
  void at_the_end_a_dump_that_does_not_fit_on_the_disk_is_told_and_leaves_nothing()
      throws Exception {
    Path temporary = Places.newDirectory("full-disk");
    Run end;
    try (Running panels = openedOnFullDisk(temporary)) {
      end = panels.send("end").join();
    }

    assertThat(end).exitsWith(0).hasStderrContaining(told(temporary));
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void who_asks_for_a_dump_that_does_not_fit_on_the_disk_is_told_and_it_leaves_nothing()
      throws Exception {
    Path temporary = Places.newDirectory("full-disk");
    try (Running panels = openedOnFullDisk(temporary)) {
      assertThat(leash("report", panels.pid(), "--prove"))
          .exitsWith(0)
          .hasStdoutContaining("ACCUMULATING")
          .hasStdoutContaining(told(temporary));
      assertThat(leash("release", panels.pid(), "--leaks", "--verify"))
          .exitsWith(0)
          .hasStdoutContaining("Foretold: nothing, the heap was not looked at")
          .hasStdoutContaining("Freed: 90 listeners");
      assertThat(temporary).isEmptyDirectory();
    }
  }

  @Test
  void an_application_with_little_memory_left_has_its_dump_read_by_the_command() {
    assertThat(reportBeside("-Xmx64m", "40", "kept"))
        .exitsWith(0)
        .hasStdoutContaining("ACCUMULATING")
        .hasStdoutContaining("  path     static programs.heap.Panels.MODEL > ");
  }

  @Test
  void at_the_end_an_application_with_little_memory_left_is_reported_without_a_look() {
    Run end;
    try (Running panels =
        PANELS.jvm("-Xmx64m").args("40", "kept").start().awaitStdout("ready").send("open")) {
      end = panels.awaitStdout("did open").send("end").join();
    }

    assertThat(end)
        .exitsWith(0)
        .hasStderrContaining("ACCUMULATING")
        .hasStderrContaining(
            "Note: the heap could not be looked at: that takes half as much again as the 4");
  }

  @Test
  void garbage_does_not_stand_in_the_way_of_a_look_at_the_heap() {
    assertThat(reportBeside("-Xmx240m -Xmn120m", "115", "dropped"))
        .exitsWith(0)
        .hasStdoutContaining("  path     static programs.heap.Panels.MODEL > ");
  }

  private static Run reportBeside(String flags, String megabytes, String what) {
    try (Running panels =
        PANELS
            .jvm(flags.split(" "))
            .args(megabytes, what)
            .start()
            .awaitStdout("ready")
            .send("open")) {
      panels.awaitStdout("did open");
      return leash("report", panels.pid(), "--prove");
    }
  }

  private static String told(Path temporary) {
    return "unknown: its dump could not be written to " + temporary + ": File too large";
  }

  private static Running openedOnFullDisk(Path temporary) throws Exception {
    Running panels =
        PANELS.property("java.io.tmpdir", temporary.toString()).start().awaitStdout("ready");
    limitFiles(panels.pid());
    return panels.send("open").awaitStdout("did open");
  }

  /** From now on the process can't write a file of more than 1 MB, as on a disk that is full. */
  private static void limitFiles(long pid) throws Exception {
    Process limiting =
        new ProcessBuilder("prlimit", "--pid", Long.toString(pid), "--fsize=1000000")
            .inheritIO()
            .start();
    assertThat(limiting.waitFor()).isZero();
  }

  private static Run leash(Object... arguments) {
    return JavaCommand.leash(arguments).run();
  }
}
