package dev.leash.agent.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorBudgetTest {

  private static final long SECOND = 1_000_000_000L;

  private final List<String> done = new ArrayList<>();
  private long leash;
  private long process;
  private long clock;

  private final ProcessorBudget budget =
      new ProcessorBudget(
          new ProcessorUse() {
            @Override
            public long ofLeash() {
              return leash;
            }

            @Override
            public long ofProcess() {
              return process;
            }

            @Override
            public long clock() {
              return clock;
            }
          },
          5,
          new ProcessorBudget.Steps() {
            @Override
            public void aside(boolean now) {
              done.add(now ? "aside" : "back");
            }

            @Override
            public void told(String line) {
              done.add(line);
            }
          });

  /** So many times ten seconds, in each of which Leash and the whole process use so much. */
  private void pass(int times, double leashSeconds, double processSeconds) {
    for (int i = 0; i < times; i++) {
      budget.run();
      leash += (long) (leashSeconds * SECOND);
      process += (long) (processSeconds * SECOND);
      clock += 10 * SECOND;
    }
    budget.run();
  }

  @Test
  void threads_that_take_too_much_for_half_a_minute_make_leash_step_aside_and_say_so_once() {
    pass(6, 1, 10);

    assertThat(budget.isAside()).isTrue();
    assertThat(done)
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("aside"),
            line -> assertThat(line).contains("steps aside", "took 10%", "may take 5% (budget)"));
  }

  @Test
  void a_burst_of_twenty_seconds_is_no_reason() {
    pass(2, 9, 20);
    pass(1, 0, 10);
    pass(2, 9, 20);

    assertThat(done).isEmpty();
  }

  @Test
  void what_was_used_before_the_first_look_does_not_count() {
    leash = 100 * SECOND;
    process = 100 * SECOND;

    pass(6, 0.4, 10);

    assertThat(done).isEmpty();
  }

  @Test
  void where_the_process_idles_a_share_of_one_processor_is_allowed() {
    pass(6, 0.4, 0.5);

    assertThat(done).isEmpty();
  }

  @Test
  void where_the_process_uses_many_processors_a_share_of_them_is_allowed() {
    pass(6, 1.5, 40);

    assertThat(done).isEmpty();
  }

  @Test
  void who_asks_gets_leash_back_and_it_steps_aside_again_if_it_is_too_much_once_more() {
    pass(3, 1, 10);
    budget.resume();

    assertThat(budget.isAside()).isFalse();
    assertThat(done).hasSize(4).contains("back", "Leash is back, because a report was asked for.");

    pass(3, 1, 10);
    assertThat(budget.isAside()).isTrue();
  }

  @Test
  void to_ask_for_what_is_there_does_nothing() {
    budget.resume();

    assertThat(done).isEmpty();
  }
}
