package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookSignatureTest {

  private static HookRule register(String call) {
    return HookSignature.parse(Role.REGISTER, "com.acme.Room", call);
  }

  @Test
  void the_only_parameter_is_the_listener_and_the_object_is_the_source() {
    HookRule rule = register("join(Guest)");

    assertThat(rule.type()).isEqualTo("com.acme.Room");
    assertThat(rule.method()).isEqualTo("join");
    assertThat(rule.parameters()).containsExactly("Guest");
    assertThat(rule.source()).isEqualTo(CallPart.THIS);
    assertThat(rule.listener()).isEqualTo(CallPart.argument(0));
    assertThat(rule.handle()).isEqualTo(CallPart.NONE);
  }

  @Test
  void roles_say_where_things_are() {
    HookRule rule = register("join(String key, Guest listener, long) -> handle");

    assertThat(rule.key()).isEqualTo(CallPart.argument(0));
    assertThat(rule.listener()).isEqualTo(CallPart.argument(1));
    assertThat(rule.handle()).isEqualTo(CallPart.RESULT);
  }

  @Test
  void of_several_listeners_each_is_one() {
    HookRule rule = register("join(Guest... listeners)");

    assertThat(rule.parameters()).containsExactly("Guest[]");
    assertThat(rule.listener()).isEqualTo(CallPart.argument(0));
    assertThat(rule.each()).isTrue();
  }

  @Test
  void one_thing_may_be_several() {
    HookRule rule = register("start(Task listener handle, long)");

    assertThat(rule.listener()).isEqualTo(rule.handle()).isEqualTo(CallPart.argument(0));
  }

  @Test
  void an_object_called_may_be_the_handle_instead_of_the_source() {
    HookRule rule = HookSignature.parse(Role.RELEASE, "com.acme.Seat handle", "vacate()");

    assertThat(rule.handle()).isEqualTo(CallPart.THIS);
    assertThat(rule.source()).isEqualTo(CallPart.NONE);
  }

  @Test
  void a_static_method_has_no_source() {
    HookRule rule = HookSignature.parse(Role.REGISTER, "static com.acme.Rooms", "join(Guest)");

    assertThat(rule.source()).isEqualTo(CallPart.NONE);
    assertThat(rule.listener()).isEqualTo(CallPart.argument(0));
  }

  @Test
  void marks_say_subtypes_before_and_optional() {
    HookRule rule = HookSignature.parse(Role.COMPLETE, "com.acme.Room+", "before end()?");

    assertThat(rule.type()).isEqualTo("com.acme.Room");
    assertThat(rule.subtypes()).isTrue();
    assertThat(rule.before()).isTrue();
    assertThat(rule.optional()).isTrue();
    assertThat(rule.method()).isEqualTo("end");
  }

  @Test
  void a_role_may_be_a_field_or_an_element_of_one() {
    HookRule rule =
        HookSignature.parse(Role.COMPLETE, "com.acme.Queue handle=queue|tasks[1]", "before pop()");

    assertThat(rule.handle().fieldNames()).containsExactly("queue", "tasks");
    assertThat(rule.handle().element()).isEqualTo(1);
  }

  @Test
  void a_parameter_may_be_of_any_type_or_exclude_one() {
    assertThat(register("join(* handle)").takes(0, "com.acme.Room$Secret")).isTrue();

    HookRule rule = register("join(Guest!com.acme.Ghost)");
    assertThat(rule.takes(0, "com.acme.Guest")).isTrue();
    assertThat(rule.except()).isEqualTo("com.acme.Ghost");
  }

  @Test
  void a_simple_name_fits_a_full_one_but_not_the_end_of_another() {
    HookRule rule = register("join(Guest)");

    assertThat(rule.takes(0, "com.acme.Guest")).isTrue();
    assertThat(rule.takes(0, "com.acme.Room$Guest")).isTrue();
    assertThat(rule.takes(0, "com.acme.HotelGuest")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "join; is not a method",
        "join(Guest listener, Guest listener); two places for the listener",
        "join(Guest visitor); is not a role",
        "join(Guest) handle; only \"-> handle\" can follow",
        "join(Guest) -> handle=field; no field of a result",
        "join(Guest listener=a.b); is not a field",
        "before join(Guest); only what ends a registration",
      })
  void a_mistake_is_told_in_words(String call, String problem) {
    assertThatThrownBy(() -> register(call))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }
}
