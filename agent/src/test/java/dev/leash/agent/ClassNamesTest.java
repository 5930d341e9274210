package dev.leash.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.SourceTree.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A name means one thing, whichever package it is in. */
class ClassNamesTest {

  private static final Pattern CLASS = Pattern.compile("`([a-z.]+\\.[A-Z]\\w+)` \\|");

  private static final List<Source> SOURCES = SourceTree.sources();

  @Test
  void all_of_the_main_code_is_looked_at() {
    assertThat(SOURCES).extracting(Source::module).contains("core", "agent", "junit");
    assertThat(SOURCES).extracting(Source::name).contains("Registry", "Gate", "LeashExtension");
  }

  @Test
  void nested_types_are_seen() {
    assertThat(SOURCES)
        .filteredOn(source -> source.name().equals("EventApi"))
        .flatExtracting(Source::nested)
        .contains("Copies", "Builder");
  }

  @Test
  void no_two_classes_have_the_same_simple_name() {
    Map<String, String> homes = new HashMap<>();
    for (Source source : SOURCES) {
      assertThat(homes.put(source.name(), source.packageName()))
          .as("the package besides %s that has a %s", source.packageName(), source.name())
          .isNull();
    }
  }

  @Test
  void no_nested_type_has_the_name_of_a_class() {
    List<String> names = SOURCES.stream().map(Source::name).toList();
    for (Source source : SOURCES) {
      assertThat(source.nested())
          .as("types inside %s", source.name())
          .doesNotContainAnyElementsOf(names);
    }
  }

  @Test
  void every_class_of_the_glossary_is_there() throws IOException {
    List<String> told =
        CLASS
            .matcher(Files.readString(Path.of("..", "docs", "glossary.md")))
            .results()
            .map(found -> "." + found.group(1))
            .toList();

    assertThat(told)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(SOURCES)
                    .extracting(source -> "." + source.packageName() + "." + source.name())
                    .anySatisfy(there -> assertThat(there).endsWith(name)));
  }
}
