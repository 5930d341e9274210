package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.catalogue.RuleFile;
import java.io.StringReader;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadCallsTest {
  private final ThreadCalls calls = ThreadCalls.current();
  private WholeCallHook outer;
  private WholeCallHook inner;

  @BeforeEach
  void nothing_is_open() {
    calls.forgetAll();
    calls.forgetWaiting();
  }

  @BeforeEach
  void two_enclosing_methods_of_a_library() throws Exception {
    String rule =
        """
        library: com.acme:bus
        family: com.acme
        apis:
          - id: acme
            kind: signal
            type: com.acme.Bus
            enclose: doOn(Listener)
            register: on(Listener)
            release: off(Listener)
        """;
    ApiRule api = RuleFile.read("acme.yaml", new StringReader(rule)).get(0);
    HookRule enclosing =
        api.hooks().stream().filter(hook -> hook.role() == Role.ENCLOSE).findFirst().orElseThrow();
    outer = new EncloseHook(ArmedApi.of(api), enclosing, null, null);
    inner = new EncloseHook(ArmedApi.of(api), enclosing, null, null);
  }

  @Test
  void what_waits_for_a_call_whose_end_was_never_seen_is_forgotten() {
    calls.open(outer, "source");
    OpenCall open = calls.open(inner, "source");
    calls.waits(new OpenCall(), open);
    assertThat(calls.close(outer)).isNotNull();

    calls.open(outer, "another source");

    assertThat(calls.pending).isEmpty();
  }

  @Test
  void what_waits_for_a_call_that_is_open_stays() {
    OpenCall open = calls.open(outer, "source");
    calls.waits(new OpenCall(), open);

    calls.open(inner, "source");

    assertThat(calls.pending).hasSize(1);
  }

  @Test
  void what_a_thread_has_open_outlives_any_number_of_other_calls() {
    ThreadCalls mine = ThreadCalls.current();
    OpenCall open = mine.open(outer, "source");
    for (int i = 0; i < 10_000; i++) {
      ThreadCalls.current().open(inner, "another source");
      assertThat(ThreadCalls.current().close(inner)).isNotNull();
    }

    assertThat(ThreadCalls.current().close(outer)).isSameAs(open);
    assertThat(ThreadCalls.current().isEmpty()).isTrue();
  }

  @Test
  void calls_that_are_open_when_the_hooks_are_taken_out_are_forgotten() {
    ThreadCalls.current().open(outer, "source");

    ThreadCalls.abandonAll();

    assertThat(ThreadCalls.current().isEmpty()).isTrue();
  }

  @Test
  void threads_are_told_apart_however_busy_one_is() throws Exception {
    for (int i = 0; i < 10_000; i++) {
      ThreadCalls.current();
    }
    ThreadCalls mine = ThreadCalls.current();
    OpenCall open = mine.open(outer, "source");

    ThreadCalls others = CompletableFuture.supplyAsync(ThreadCalls::current).get();

    assertThat(others).isNotSameAs(mine);
    assertThat(others.isEmpty()).isTrue();
    assertThat(ThreadCalls.current().close(outer)).isSameAs(open);
  }
}
