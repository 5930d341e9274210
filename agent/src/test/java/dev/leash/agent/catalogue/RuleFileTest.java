package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

  private static final String CHAT =
      """
      library: com.acme:chat
      family: com.acme.chat
      apis:
        - id: acme-chat
          kind: stateWatcher
          type: .Room
          copies: one
          flags: [equals, noCleanup]
          register: join(Guest)
          release: leave(Guest)
          clear: empty()
      """;

  private static List<ApiRule> read(String yaml) throws RuleException {
    return RuleFile.read("chat.yaml", new StringReader(yaml));
  }

  @Test
  void a_rule_says_what_the_api_is_and_which_methods_do_what() throws RuleException {
    ApiRule rule = read(CHAT).get(0);

    assertThat(rule.id()).isEqualTo("acme-chat");
    assertThat(rule.library()).isEqualTo("com.acme:chat");
    assertThat(rule.kind()).isEqualTo(Kind.STATE_WATCHER);
    assertThat(rule.copies()).isEqualTo(Copies.ONE);
    assertThat(rule.flags()).containsExactlyInAnyOrder(Flag.EQUALS, Flag.NO_CLEANUP);
    assertThat(rule.hooks())
        .extracting(HookRule::role, HookRule::type, HookRule::toString)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Role.REGISTER, "com.acme.chat.Room", "Room.join(Guest)"),
            org.assertj.core.groups.Tuple.tuple(
                Role.RELEASE, "com.acme.chat.Room", "Room.leave(Guest)"),
            org.assertj.core.groups.Tuple.tuple(Role.CLEAR, "com.acme.chat.Room", "Room.empty()"));
  }

  @Test
  void the_first_release_method_is_the_fix_unless_one_is_given() throws RuleException {
    assertThat(read(CHAT).get(0).fix()).isEqualTo("Room.leave(listener)");
    assertThat(read(CHAT + "    fix: Guest.goHome()\n").get(0).fix()).isEqualTo("Guest.goHome()");
  }

  @Test
  void hooks_without_a_type_are_on_each_of_the_types() throws RuleException {
    List<HookRule> hooks =
        read("""
                library: com.acme:chat
                family: com.acme.chat
                apis:
                  - id: acme-chat
                    kind: signal
                    type: [.Room, .Hall]
                    register: join(Guest)
                    release:
                      - handle: vacate()
                      - com.acme.Other handle: vacate()
                """)
            .get(0)
            .hooks();

    assertThat(hooks)
        .extracting(HookRule::type)
        .containsExactly(
            "com.acme.chat.Room",
            "com.acme.chat.Hall",
            "com.acme.chat.Room",
            "com.acme.chat.Hall",
            "com.acme.Other");
    assertThat(hooks.get(2).handle()).isEqualTo(CallPart.THIS);
    assertThat(hooks.get(2).source()).isEqualTo(CallPart.NONE);
  }

  @Test
  void where_sources_keep_their_listeners_is_a_field_of_each_type_or_of_a_class_that_is_named()
      throws RuleException {
    ApiRule rule =
        read("""
                library: com.acme:chat
                family: com.acme.chat
                apis:
                  - id: acme-chat
                    kind: signal
                    type: [.Room, .Hall]
                    keptIn:
                      - desk.guests|visitors
                      - .Desk: all
                      - static com.acme.Rooms: [ALL, MORE.list]
                    register: join(Guest)
                """)
            .get(0);

    assertThat(rule.keptIn())
        .containsExactly(
            "com.acme.chat.Room: desk.guests|visitors",
            "com.acme.chat.Hall: desk.guests|visitors",
            "com.acme.chat.Desk: all",
            "static com.acme.Rooms: ALL",
            "static com.acme.Rooms: MORE.list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kind: stateWatcher; kind: sound; chat.yaml:5: \"kind\" can't be \"sound\"",
        "kind: stateWatcher; kind: noise; it is one of signal, remoteHandler, stateWatcher, timer,",
        "id: acme-chat; ids: acme-chat; chat.yaml:4: unknown field \"ids\"",
        "register: join(Guest); register: join; chat.yaml:9: register: \"join\" is not a method",
        "register: join(Guest); register: join(Guest lodger); register: \"lodger\" is not a role",
        "register: join(Guest); release: leave(Guest); \"register\" is missing",
        "flags: [equals, noCleanup]; flags: sloppy; chat.yaml:8: \"flags\" can't be \"sloppy\"",
        "copies: one; copies: [one, two]; chat.yaml:7: expected a text here",
        "type: .Room; fix: leave; chat.yaml:4: \"type\" is missing",
        "family: com.acme.chat; versions: 1.0; \"family\" is missing",
        "family: com.acme.chat; family: []; chat.yaml:2: \"family\" is empty",
        "library: com.acme:chat; versions: 1; \"library\" is missing",
        "copies: one; keptIn: guests.; chat.yaml:7: keptIn: '' in 'com.acme.chat.Room: guests.'",
        "copies: one; keptIn: list[0]; chat.yaml:7: keptIn: 'list[0]' in",
        "copies: one; keptIn: {static: ALL}; chat.yaml:7: keptIn:",
        "type: .Room; keptIn: guests; \"type\" is missing",
      })
  void a_mistake_is_told_with_file_line_and_field(String right, String wrong, String problem) {
    String bad = CHAT.replace(right, wrong);
    if (wrong.startsWith("release")) {
      bad = bad.replaceFirst(" +release: leave\\(Guest\\)\n", "");
    }
    String yaml = bad;

    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("chat.yaml")
        .hasMessageContaining(problem);
  }

  @Test
  void text_that_is_not_yaml_is_told_with_its_line() {
    assertThatThrownBy(() -> read("library: x\napis: [\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageMatching("chat.yaml:\\d+: is not YAML: .*");
    assertThatThrownBy(() -> read("")).hasMessage("chat.yaml: is empty");
  }

  @Test
  void two_fields_on_one_line_are_told_in_plain_words() {
    String joined = CHAT.replaceFirst("(release: \\S+)\n", "$1 handle: vacate()\n");

    assertThatThrownBy(() -> read(joined))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("each field needs a line of its own");
  }
}
