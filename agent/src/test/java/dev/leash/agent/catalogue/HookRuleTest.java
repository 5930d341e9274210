package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HookRuleTest {

  @Test
  void what_is_no_listener_is_said_behind_the_parameter() {
    HookRule rule =
        HookRule.of(Role.REGISTER, "com.acme.Bus", "add", List.of("Object!java.lang.String"))
            .listener(CallPart.argument(0))
            .build();

    assertThat(rule.except()).isEqualTo("java.lang.String");
  }

  @Test
  void a_call_in_the_code_of_a_method_without_parameters_excepts_nothing() {
    HookRule rule =
        HookRule.of(Role.REGISTER, "com.acme.Bus", "init", List.of())
            .listener(CallPart.argument(0))
            .place(new CallPlace("init()V", "java/util/List.add(Ljava/lang/Object;)Z", 0))
            .build();

    assertThat(rule.except()).isNull();
  }
}
