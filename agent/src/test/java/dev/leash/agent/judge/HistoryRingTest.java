package dev.leash.agent.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.report.LiveCounts;
import dev.leash.report.Moment;
import dev.leash.snapshot.Counts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryRingTest {

  private static Moment second(long second) {
    return new Moment(
        Instant.ofEpochSecond(second),
        0,
        0,
        new Counts(second, 0, 0, 0, 0),
        0,
        LiveCounts.none(),
        LiveCounts.none(),
        LiveCounts.none());
  }

  private static List<Long> seconds(int moments) {
    HistoryRing ring = new HistoryRing();
    for (int i = 0; i < moments; i++) {
      ring.add(second(i));
    }
    return ring.with(second(moments)).moments().stream().map(Moment::live).toList();
  }

  @Test
  void a_few_moments_are_all_there() {
    assertThat(seconds(5)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void however_many_there_were_so_many_are_kept_and_no_more() {
    assertThat(seconds(1_000_000)).hasSizeBetween(HistoryRing.MOST / 2, HistoryRing.MOST + 1);
  }

  @Test
  void the_first_and_the_latest_are_always_there() {
    assertThat(seconds(100_000)).startsWith(0L).endsWith(99_998L, 99_999L, 100_000L);
  }

  @Test
  void the_order_is_that_of_time() {
    assertThat(seconds(10_000)).isSorted();
  }

  @Test
  void the_older_they_are_the_further_apart() {
    List<Long> kept = seconds(10_000);
    long oldestStep = kept.get(1) - kept.get(0);
    long middleStep = kept.get(kept.size() / 2) - kept.get(kept.size() / 2 - 1);
    assertThat(oldestStep).isGreaterThan(middleStep);
    assertThat(middleStep).isGreaterThanOrEqualTo(1);
  }
}
