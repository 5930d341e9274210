package dev.leash.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the counts became what they are, as a report that is written at the end tells it. */
class HistoryIT {

  private static final int TIMES = 10;

  /** With those that the program begins with. */
  private static final int LEFT = TIMES * 100 + 10;

  /** Longer than the time after which the first counts are taken. */
  private static final long BETWEEN_MILLIS = 150;

  @Test
  void a_program_that_runs_for_a_second_has_grown_from_nothing_to_what_was_left_before_the_cleanup()
      throws Exception {
    try (Running drip = Program.of("programs.control.Drip").agent().start()) {
      drip.awaitStdout("ready");
      for (int i = 0; i < TIMES; i++) {
        drip.send("leak " + i).awaitStdout("did leak " + i + "\n");
        Thread.sleep(BETWEEN_MILLIS); // the program is to live for a while
      }
      Run run = drip.send("end").join();

      assertThat(run.report().statistics().overview().cleaned()).isEqualTo(LEFT);
      List<Long> live = live(run);
      assertThat(live).hasSizeGreaterThan(2).startsWith(0L).endsWith((long) LEFT).isSorted();
    }
  }

  private static List<Long> live(Run run) throws Exception {
    List<Long> live = new ArrayList<>();
    JsonNode report = new ObjectMapper().readTree(run.file("report.json").toFile());
    for (JsonNode moment : report.get("history")) {
      live.add(moment.get("allLive").asLong());
    }
    return live;
  }
}
