package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.agent.catalogue.ApiRule.Flag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompiledCatalogueTest {
  private static List<ApiRule> rules;
  private static List<OwnerRule> owners;
  private static byte[] bytes;
  private static CompiledCatalogue compiled;

  @BeforeAll
  static void compile() throws Exception {
    rules = CatalogueCompiler.read(Path.of("src/main/resources/catalogue"));
    owners = CatalogueCompiler.owners(Path.of("src/main/resources/owners.yaml"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    CatalogueFile.write(rules, owners, file);
    bytes = file.toByteArray();
    compiled = CompiledCatalogue.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void every_built_in_rule_reads_back_from_its_compiled_form() {
    List<ApiRule> back = new ArrayList<>();
    for (int i = 0; i < compiled.size(); i++) {
      back.add(compiled.rule(i));
      assertThat(compiled.id(i)).isEqualTo(rules.get(i).id());
      assertThat(compiled.isOptIn(i)).isEqualTo(rules.get(i).is(Flag.OPT_IN));
    }

    assertThat(back).usingRecursiveComparison().isEqualTo(rules);
    assertThat(back).extracting(ApiRule::id).contains("jdk-pcs", "rxjava3", "netty-future");
  }

  @Test
  void a_class_leads_to_the_rules_that_name_it_by_both_of_its_names() {
    for (ApiRule rule : rules) {
      for (HookRule hook : rule.hooks()) {
        String name = hook.type();
        assertThat(compiled.names(name)).isTrue();
        assertThat(compiled.rulesOn(name)).contains(rules.indexOf(rule));
        assertThat(compiled.rulesOn(name.replace('.', '/'))).isEqualTo(compiled.rulesOn(name));
        assertThat(
                Arrays.stream(compiled.rulesOn(name))
                    .filter(number -> number != CompiledCatalogue.FURTHER)
                    .mapToObj(rules::get))
            .allMatch(named -> named.hooks().stream().anyMatch(on -> on.type().equals(name)));
      }
    }
  }

  @Test
  void rules_about_owners_read_back_and_are_found_by_the_classes_they_name() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    OwnerRules.write(owners, file);

    assertThat(OwnerRules.read(new ByteArrayInputStream(file.toByteArray()))).isEqualTo(owners);
    assertThat(owners).extracting(OwnerRule::sort).contains("HTTP session", "JUnit test");
    for (OwnerRule rule : owners) {
      for (OwnerRule.Method method : rule.methods()) {
        assertThat(compiled.rulesOn(method.type())).endsWith(CompiledCatalogue.FURTHER);
      }
    }
  }

  @Test
  void a_class_through_which_mocks_are_called_is_found_as_well() {
    for (HookRule rule : MockRules.all()) {
      assertThat(compiled.rulesOn(rule.type())).containsExactly(CompiledCatalogue.FURTHER);
    }
  }

  @Test
  void a_class_that_no_rule_names_leads_to_none() {
    assertThat(compiled.names("com.acme.Chat")).isFalse();
    assertThat(compiled.rulesOn("com.acme.Chat")).isEmpty();
  }

  @Test
  void a_name_with_the_hash_code_of_another_is_not_taken_for_it() {
    String name = "java.beans.PropertyChangeSupport";

    assertThat(compiled.names(name)).isTrue();
    assertThat(compiled.names(twin(name))).isFalse();
  }

  /** Two letters make the same hash code as the next one and a letter that is 31 less. */
  private static String twin(String name) {
    String twin = name.replace("Su", "TV");
    assertThat(twin).isNotEqualTo(name).hasSameHashCodeAs(name);
    return twin;
  }

  @Test
  void rules_that_ask_for_subtypes_are_found_by_type_area_and_method() {
    int asking = 0;
    for (ApiRule rule : rules) {
      int number = rules.indexOf(rule);
      for (HookRule hook : rule.hooks()) {
        String type = hook.type().replace('.', '/');
        if (hook.subtypes()) {
          asking++;
          assertThat(compiled.rulesOnSubtypes(type)).contains(number);
          assertThat(compiled.rulesOnSubtypesIn(LibraryPrefix.of(type))).contains(number);
          assertThat(compiled.methodsOfSubtypes()).contains(hook.method());
        }
      }
    }

    assertThat(asking).isPositive();
    assertThat(compiled.rulesOnSubtypes("jakarta/websocket/Endpoint"))
        .containsExactly(CompiledCatalogue.FURTHER);
    assertThat(compiled.rulesOnSubtypes("java/beans/PropertyChangeSupport")).isEmpty();
    assertThat(compiled.rulesOnSubtypesIn("com/acme/chat")).isEmpty();
  }

  @Test
  void no_built_in_rule_asks_for_subtypes_of_the_jdk() {
    assertThat(rules)
        .flatExtracting(ApiRule::hooks)
        .filteredOn(HookRule::subtypes)
        .noneMatch(hook -> LibraryPrefix.isJdk(hook.type().replace('.', '/')));
  }

  @Test
  void as_many_event_apis_are_watched_as_have_a_rule_that_nobody_has_to_ask_for() {
    assertThat(compiled.standard())
        .isEqualTo(
            (int)
                rules.stream()
                    .filter(rule -> !rule.is(Flag.OPT_IN))
                    .map(ApiRule::id)
                    .distinct()
                    .count());
  }

  /** A set has an order of its own in each JVM, so two builds would differ. */
  @Test
  void what_a_rule_has_as_a_set_is_written_in_the_order_of_the_alphabet() throws Exception {
    List<String> callers = List.of("a.A.b", "c.C.d", "e.E.f", "g.G.h", "i.I.j", "k.K.l", "m.M.n");
    ApiRule any = rules.get(0);
    ApiRule rule =
        new ApiRule(
            any.id(),
            any.library(),
            any.versions(),
            any.kind(),
            any.family(),
            any.fix(),
            any.copies(),
            any.flags(),
            Set.copyOf(callers),
            any.ignoredThreads(),
            any.keptIn(),
            any.hooks());
    ByteArrayOutputStream file = new ByteArrayOutputStream();

    CatalogueFile.write(List.of(rule), List.of(), file);

    String written = file.toString(StandardCharsets.ISO_8859_1);
    assertThat(callers.stream().map(written::indexOf)).isSorted().doesNotContain(-1);
  }

  @Test
  void a_file_of_another_format_is_no_catalogue() throws Exception {
    PooledOutput other = new PooledOutput();
    other.writeByte(CatalogueFile.FORMAT + 1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    other.writeTo(file);

    assertThatThrownBy(() -> CompiledCatalogue.read(new ByteArrayInputStream(file.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format");
  }

  @Test
  void a_file_that_is_cut_off_is_no_catalogue() {
    for (int length : new int[] {0, 1, 5, 100, 20_000}) {
      assertThatThrownBy(
              () -> CompiledCatalogue.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length))))
          .isInstanceOf(IOException.class);
    }
  }
}
