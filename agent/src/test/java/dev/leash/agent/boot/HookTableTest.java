package dev.leash.agent.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.catalogue.RuleFile;
import dev.leash.agent.weave.NumberedHook;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers are given without a bridge, which is needed when a hook is made. */
class HookTableTest {

  private static final HookRule OWN =
      HookRule.of(Role.REGISTER, "com.acme.Exit", "exit", List.of()).build();

  private final HookTable table = new HookTable(null);
  private ApiRule api;

  @BeforeEach
  void read() throws Exception {
    String rule =
        """
        family: com.acme
        library: com.acme:bus
        apis:
          - id: acme-bus
            kind: signal
            type: com.acme.Bus
            register: add(Listener)
            release: remove(Listener)
        """;
    api = RuleFile.read("acme.yaml", new StringReader(rule)).get(0);
  }

  @Test
  void the_number_0_is_left_to_the_bridge() {
    assertThat(table.number(OWN, (on, argument) -> null).number()).isEqualTo(1);
  }

  @Test
  void each_hook_of_a_rule_gets_a_number_of_its_own_in_the_order_of_the_rule() {
    assertThat(table.number(List.of(api)))
        .extracting(hook -> hook.rule().method(), NumberedHook::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("add", 1),
            org.assertj.core.groups.Tuple.tuple("remove", 2));
  }

  @Test
  void a_number_is_not_given_twice() {
    table.number(List.of(api));

    assertThat(table.number(OWN, (on, argument) -> null).number()).isEqualTo(3);
  }

  @Test
  void a_hook_is_known_by_its_event_api() {
    assertThat(table.apiOf(table.number(List.of(api)).get(1))).isEqualTo("acme-bus");
  }

  @Test
  void a_hook_of_no_event_api_is_leash_s() {
    assertThat(table.apiOf(table.number(OWN, (on, argument) -> null))).isEqualTo("Leash");
  }

  @Test
  void one_hook_of_an_event_api_is_enough_to_need_what_tracks() {
    NumberedHook own = table.number(OWN, (on, argument) -> null);
    NumberedHook ofApi = table.number(List.of(api)).get(0);

    assertThat(table.areAllOwn(List.of(own))).isTrue();
    assertThat(table.areAllOwn(List.of(own, ofApi))).isFalse();
  }

  @Test
  void an_event_api_is_not_met_by_being_numbered() {
    table.number(List.of(api));

    assertThat(table.met(api)).isFalse();
  }
}
