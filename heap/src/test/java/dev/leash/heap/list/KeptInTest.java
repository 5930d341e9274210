package dev.leash.heap.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.dump.AcmeHeap;
import dev.leash.heap.dump.Dumps;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a source keeps its listeners, said by whoever knows it. */
class KeptInTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.Bus: listeners",
        "static com.acme.Bus: ALL",
        "com.acme.Bus$Inner: support.map|table.all"
      })
  void it_is_written_as_it_is_read(String text) {
    assertThat(KeptIn.parse(text)).hasToString(text);
  }

  @Test
  void a_single_field_is_also_written_as_in_source_code() {
    assertThat(KeptIn.parse("com.acme.Bus.listeners")).hasToString("com.acme.Bus: listeners");
    assertThat(KeptIn.parse("static com.acme.Bus.ALL")).hasToString("static com.acme.Bus: ALL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "listeners; is not of the form package.Class.field",
        "static: ALL; is not of the form package.Class.field",
        "com.acme.Bus:; `` in `com.acme.Bus:` is not a name",
        "com.acme.Bus: a..b; `` in",
        "com.acme.Bus: a|; `` in",
        "com.acme.Bus: list[0]; `list[0]` in",
        "com.acme Bus: list; `acme Bus` in",
        "a.; `` in `a.` is not a name"
      })
  void a_mistake_is_told_with_the_part_that_is_wrong(String text, String problem) {
    assertThatThrownBy(() -> KeptIn.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem.replace('`', '\''));
  }

  /** Three rooms with a guest each, whose names tell nothing. */
  private Path rooms() throws IOException {
    AcmeHeap heap =
        new AcmeHeap()
            .app("com.acme.Guest", null, "luggage")
            .app("com.acme.Desk", null, "guests")
            .app("com.acme.Room", null, "desk")
            .app("com.acme.Suite", "com.acme.Room");
    long[] rooms = new long[3];
    for (int i = 0; i < rooms.length; i++) {
      long guests = heap.list(heap.object("com.acme.Guest", heap.bytes()));
      rooms[i] = heap.object("com.acme.Suite", heap.object("com.acme.Desk", guests));
    }
    heap.keep("rooms", heap.array(rooms));
    Path file = directory.resolve("rooms.hprof");
    Files.write(file, heap.toBytes());
    return file;
  }

  private SourceList list(String keptIn, String field) throws IOException {
    HeapOptions options = HeapOptions.defaults().withLists(List.of(KeptIn.parse(keptIn)));
    return Dumps.list(new HeapAnalysis(options, HeapProgress.NONE).read(rooms()), field);
  }

  private SourceList desks(String keptIn) throws IOException {
    return list(keptIn, "com.acme.Desk.guests");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.Room: desk.guests",
        "com.acme.Room: counter|desk.visitors|guests",
        "com.acme.Room: desk.guests.elementData"
      })
  void a_chain_of_fields_leads_to_the_list_in_all_objects_of_the_class(String keptIn)
      throws IOException {
    SourceList list = desks(keptIn);

    assertThat(list.isKnown()).isTrue();
    assertThat(list.sources()).isEqualTo(3);
    assertThat(list.heldOnlyHere().listeners()).isEqualTo(3);
  }

  @Test
  void a_list_may_be_in_a_static_field() throws IOException {
    assertThat(list("static com.acme.Main: rooms", "static com.acme.Main.rooms").isKnown())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.Room: table.guests", "com.acme.Hall: desk.guests"})
  void what_fits_nothing_says_nothing(String keptIn) {
    assertThatThrownBy(() -> desks(keptIn)).hasMessageContaining("no com.acme.Desk.guests");
  }
}
