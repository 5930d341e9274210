package dev.leash.agent.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.log.Notes;
import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArmedRulesTest {

  private static final String BUS = "com/google/common/eventbus/EventBus";

  @TempDir private Path folder;

  private final HookTable hooks = new HookTable(null);
  private final Notes notes = new Notes();

  private ArmedRules rules(String arguments) {
    Options options = Options.read(new OptionSources(arguments, Map.of(), Map.of(), null));
    return new ArmedRules(
        () -> {
          throw new AssertionError("nothing is tracked yet");
        },
        options,
        hooks,
        notes);
  }

  private ArmedRules withOwn() throws IOException {
    Path file = folder.resolve("acme.yaml");
    Files.writeString(
        file,
        """
        family: com.acme
        library: com.acme:bus
        apis:
          - id: acme-bus
            kind: signal
            type: com.acme.Bus
            register: add(Listener)
            release: remove(Listener)
        """);
    return rules("rules=" + file);
  }

  @Test
  void as_many_are_counted_as_there_are_names() {
    ArmedRules all = rules("");

    assertThat(all.count()).isEqualTo(all.ids().size()).isGreaterThan(50);
  }

  @Test
  void those_that_the_user_names_are_the_only_ones() {
    assertThat(rules("apis=guava-eventbus").ids()).containsExactly("guava-eventbus");
  }

  @Test
  void one_that_the_user_takes_out_leaves_the_others() {
    assertThat(rules("apis=-guava-eventbus").ids())
        .doesNotContain("guava-eventbus")
        .contains("jdk-pcs");
  }

  @Test
  void a_class_that_a_rule_names_has_its_hooks() {
    assertThat(rules("").hooks(BUS))
        .isNotEmpty()
        .allMatch(hook -> hook.rule().type().equals("com.google.common.eventbus.EventBus"));
  }

  @Test
  void a_class_has_the_same_hooks_however_often_it_turns_up() {
    ArmedRules all = rules("");

    assertThat(all.hooks(BUS)).isEqualTo(all.hooks(BUS));
  }

  @Test
  void a_class_of_a_rule_that_is_not_wanted_has_no_hooks() {
    assertThat(rules("apis=-guava-eventbus").hooks(BUS)).isEmpty();
  }

  @Test
  void the_user_s_own_rules_are_armed_beside_the_built_in_ones() throws IOException {
    ArmedRules all = withOwn();

    assertThat(all.ids()).contains("acme-bus", "guava-eventbus");
    assertThat(all.own()).hasSize(2);
  }

  @Test
  void an_own_rule_of_which_no_class_turned_up_is_told() throws IOException {
    withOwn().checkOwn(notes);

    assertThat(notes.all())
        .singleElement()
        .asString()
        .contains("acme-bus", "no class was loaded", "com.acme.Bus");
  }

  @Test
  void nothing_is_in_use_before_a_class_is_woven() {
    ArmedRules all = rules("");
    all.hooks(BUS);

    assertThat(all.idsInUse()).isEmpty();
  }
}
