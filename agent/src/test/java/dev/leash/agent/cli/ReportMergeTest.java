package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMergeTest {

  @TempDir private Path folder;
  private final List<Path> files = new ArrayList<>();

  private void report(long pid, String id, int line, long live, String note) throws IOException {
    String site =
        """
        {"api": "bus", "blame": {"class": "Chat", "line": %d}, "caller": null,
         "live": %d, "tags": ["t%d"]}\
        """
            .formatted(line, live, pid);
    String text =
        """
        {"schema": "leash/1", "generated": "at %1$d", "leash": "1.2.3", "jvm": {"pid": %1$d},
         "statistics": {"overview": {"live": %2$d, "leaks": 1}, "limits": {"maxPerOwner": 15}},
         "leaks": [{"id": "%3$s", "live": %2$d, "site": %4$s}],
         "sites": [%4$s],
         "notes": ["%5$s"]}
        """
            .formatted(pid, live, id, site, note);
    files.add(Files.writeString(folder.resolve(pid + ".json"), text));
  }

  private Map<String, Object> merged() throws CommandFailure {
    return ReportMerge.of(files);
  }

  @Test
  void numbers_add_up() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "a", 42, 4, "n");

    assertThat(merged().get("statistics")).extracting("overview.live").isEqualTo(7L);
  }

  @Test
  void limits_do_not_add_up() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "a", 42, 4, "n");

    assertThat(merged().get("statistics")).extracting("limits.maxPerOwner").isEqualTo(15L);
  }

  @Test
  void leaks_with_the_same_id_become_one_and_are_counted_as_one() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "a", 42, 4, "n");

    assertThat((List<?>) merged().get("leaks"))
        .singleElement()
        .asInstanceOf(MAP)
        .containsEntry("id", "a")
        .containsEntry("live", 7L);
    assertThat(merged().get("statistics")).extracting("overview.leaks").isEqualTo(1);
  }

  @Test
  void leaks_with_different_ids_stay_apart() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "b", 43, 4, "n");

    assertThat((List<?>) merged().get("leaks")).hasSize(2);
    assertThat(merged().get("statistics")).extracting("overview.leaks").isEqualTo(2);
  }

  @Test
  void sites_that_are_the_same_line_become_one_with_the_tags_of_both() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "b", 42, 4, "n");

    assertThat((List<?>) merged().get("sites"))
        .singleElement()
        .asInstanceOf(MAP)
        .containsEntry("live", 7L)
        .containsEntry("tags", List.of("t1", "t2"));
  }

  @Test
  void sites_of_different_lines_stay_apart() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "a", 43, 4, "n");

    assertThat((List<?>) merged().get("sites")).hasSize(2);
  }

  @Test
  void the_same_note_is_told_once() throws Exception {
    report(1, "a", 42, 3, "same");
    report(2, "a", 42, 4, "same");
    report(3, "a", 42, 4, "other");

    assertThat(merged().get("notes")).isEqualTo(List.of("same", "other"));
  }

  @Test
  void each_jvm_is_listed_and_the_rest_is_told_as_the_first_has_it() throws Exception {
    report(1, "a", 42, 3, "n");
    report(2, "a", 42, 4, "n");

    assertThat(merged().get("jvms"))
        .isEqualTo(
            List.of(Map.of("pid", 1L, "leash", "1.2.3"), Map.of("pid", 2L, "leash", "1.2.3")));
    assertThat(merged().get("jvm")).isEqualTo(Map.of("pid", 1L));
    assertThat(merged().get("generated")).isEqualTo("at 1");
  }

  @Test
  void services_and_versions_are_told_of_each_jvm_and_of_all() throws Exception {
    service("a.json", "orders", "0.1.0");
    service("b.json", "stock", "0.2.0");
    service("c.json", "orders", "0.2.0");

    assertThat(merged()).containsEntry("service", "orders, stock");
    assertThat(merged()).containsEntry("leash", "0.1.0, 0.2.0");
    assertThat((List<?>) merged().get("jvms"))
        .element(1)
        .isEqualTo(Map.of("pid", 1L, "service", "stock", "leash", "0.2.0"));
  }

  private void service(String name, String service, String version) throws IOException {
    String text =
        """
        {"schema": "leash/1", "service": "%s", "leash": "%s", "jvm": {"pid": 1},
         "statistics": {"overview": {}}, "leaks": [], "sites": [], "notes": []}
        """;
    files.add(Files.writeString(folder.resolve(name), text.formatted(service, version)));
  }

  @Test
  void a_file_that_is_no_report_is_named() throws Exception {
    files.add(Files.writeString(folder.resolve("other.json"), "{\"schema\": \"else\"}"));

    assertThatThrownBy(this::merged)
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("other.json")
        .hasMessageContaining("is no JSON report of Leash");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    files.add(folder.resolve("missing.json"));

    assertThatThrownBy(this::merged)
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("can't read")
        .hasMessageContaining("missing.json");
  }
}
