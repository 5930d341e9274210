package dev.leash.heap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.AcmeHeap;
import dev.leash.heap.dump.Dumps;
import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a list holds, what it shares, and what it has no part in. */
class HoldingsTest {

  @TempDir Path directory;

  private final AcmeHeap heap =
      new AcmeHeap()
          .app("com.acme.Bus", null, "listeners")
          .app("com.acme.Clock", null, "observers")
          .app("com.acme.PanelListener", null, "data")
          .app("com.acme.Window", null, "bus");

  private long listener() {
    return heap.object("com.acme.PanelListener", heap.bytes());
  }

  private long bus(long... listeners) {
    return heap.object("com.acme.Bus", heap.list(listeners));
  }

  private SourceList read() throws IOException {
    return heap.read(directory, "com.acme.Bus.listeners");
  }

  @Test
  void headers_and_padding_are_counted() throws IOException {
    heap.keep("BUS", bus(listener()));

    SourceList list = read();

    // list 16, array 16 + 4, listener 16, bytes 16 + 100, each padded to a multiple of eight
    assertThat(list.heldOnlyHere().bytes()).isEqualTo(16 + 24 + 16 + 120);
    assertThat(list.heldOnlyHere().objects()).isEqualTo(4);
  }

  @Test
  void a_listener_in_the_lists_of_two_sources_is_held_by_their_field_alone() throws IOException {
    long both = listener();
    heap.keep("A", bus(both)).keep("B", bus(both));

    SourceList list = read();

    assertThat(list.listeners()).isEqualTo(2);
    assertThat(list.sources()).isEqualTo(2);
    assertThat(list.heldOnlyHere().listeners()).isEqualTo(2);
    assertThat(list.heldOnlyHere().objects()).isEqualTo(6);
    assertThat(list.heldElsewhere()).isNull();
  }

  @Test
  void a_listener_in_lists_of_two_fields_is_shared() throws IOException {
    long both = listener();
    heap.keep("A", bus(both, listener())).keep("B", heap.object("com.acme.Clock", heap.list(both)));

    SourceList list = read();

    assertThat(list.heldOnlyHere().listeners()).isEqualTo(1);
    assertThat(list.heldOnlyHere().sharedBytes()).isEqualTo(16 + 120);
    assertThat(list.heldElsewhere().listeners()).isEqualTo(1);
    assertThat(list.heldElsewhere().path())
        .containsExactly("static com.acme.Main.B", "com.acme.Clock.observers", "ArrayList[…]");
  }

  @Test
  void who_holds_the_list_itself_does_not_hold_its_listeners() throws IOException {
    heap.app("com.acme.Bus$$Lambda+0x1", null, "arg$1");
    long list = heap.list(listener(), listener());
    heap.keep("HANDLE", heap.object("com.acme.Bus$$Lambda+0x1", list))
        .keep("BUS", heap.object("com.acme.Bus", list));

    SourceList found = read();

    assertThat(found.heldOnlyHere().listeners()).isEqualTo(2);
    assertThat(found.heldOnlyHere().objects()).isEqualTo(6);
  }

  @Test
  void and_neither_if_the_other_way_to_the_list_is_longer() throws IOException {
    heap.app("com.acme.Bus$$Lambda+0x1", null, "arg$1");
    long inner = heap.list(listener());
    heap.keep("BUS", heap.object("com.acme.Bus", heap.list(heap.list(inner))))
        .keep("HANDLE", heap.object("com.acme.Bus$$Lambda+0x1", inner));

    assertThat(read().heldOnlyHere().listeners()).isEqualTo(1);
  }

  @Test
  void a_source_that_a_list_holds_has_a_list_all_the_same() throws IOException {
    long inner = bus(listener(), listener());
    long window = heap.object("com.acme.Window", inner);
    heap.keep("CLOCK", heap.object("com.acme.Clock", heap.list(window, listener())));

    HeapReport report = heap.read(directory);

    SourceList outer = Dumps.list(report, "com.acme.Clock.observers");
    SourceList nested = Dumps.list(report, "com.acme.Bus.listeners");
    assertThat(nested.heldOnlyHere().listeners()).isEqualTo(2);
    assertThat(outer.heldOnlyHere().listeners()).isEqualTo(2);
    assertThat(outer.heldOnlyHere().objects())
        .isEqualTo(2 + 2 + 2 + nested.heldOnlyHere().objects());
    assertThat(nested.path())
        .containsExactly(
            "static com.acme.Main.CLOCK",
            "com.acme.Clock.observers",
            "ArrayList[…]",
            "com.acme.Window.bus",
            "com.acme.Bus.listeners");
  }

  @Test
  void lists_of_one_field_that_hold_each_other_are_one() throws IOException {
    heap.app("com.acme.Node", null, "children", "parent");
    long leaf = heap.object("com.acme.Node", heap.list(listener()), 0);
    long root = heap.object("com.acme.Node", heap.list(leaf, listener()), 0);
    heap.keep("ROOT", root);

    SourceList list = heap.read(directory, "com.acme.Node.children");

    assertThat(list.listeners()).isEqualTo(3);
    assertThat(list.heldOnlyHere().listeners()).isEqualTo(3);
  }

  @Test
  void weak_references_hold_nothing() throws IOException {
    heap.jdk("java.lang.ref.Reference", null, "referent", "queue", "next", "discovered")
        .jdk("java.lang.ref.SoftReference", "java.lang.ref.Reference");
    long listener = listener();
    heap.keep("WEAK", heap.object("java.lang.ref.SoftReference", listener, 0, 0, 0))
        .keep("BUS", bus(listener));

    assertThat(read().heldOnlyHere().listeners()).isEqualTo(1);
  }

  @Test
  void a_listener_that_a_variable_of_another_object_holds_is_held_elsewhere() throws IOException {
    long listener = listener();
    heap.keep("BUS", bus(listener)).keep("KEPT", heap.object("com.acme.Window", listener));

    SourceList list = read();

    assertThat(list.heldOnlyHere().listeners()).isZero();
    assertThat(list.heldElsewhere().path())
        .isEqualTo(List.of("static com.acme.Main.KEPT", "com.acme.Window.bus"));
  }
}
