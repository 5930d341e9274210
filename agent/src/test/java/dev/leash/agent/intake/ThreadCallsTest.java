package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadCallsTest {
  private final ThreadCalls calls = new ThreadCalls();
  private final WholeCallHook outer = new EncloseHook(null, null);
  private final WholeCallHook inner = new EncloseHook(null, null);

  @Test
  void what_waits_for_a_call_whose_end_was_never_seen_is_forgotten() {
    calls.open(outer, "source");
    OpenCall open = calls.open(inner, "source");
    calls.waits(null, new OpenCall(), open);
    assertThat(calls.close(outer)).isNotNull();

    calls.open(outer, "another source");

    assertThat(calls.yielding).isEmpty();
  }

  @Test
  void what_waits_for_a_call_that_is_open_stays() {
    OpenCall open = calls.open(outer, "source");
    calls.waits(null, new OpenCall(), open);

    calls.open(inner, "source");

    assertThat(calls.yielding).hasSize(1);
  }
}
