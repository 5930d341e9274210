package dev.leash.heap.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.AcmeHeap;
import dev.leash.heap.report.ClassCount;
import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of every shape are taken apart down to the listeners. */
class ListShapesTest {

  private static final String ITERABLE = "scala.collection.AbstractIterable";

  private static final String FIELD = "com.acme.Bus.things";

  @TempDir Path directory;

  private final AcmeHeap heap =
      new AcmeHeap()
          .app("com.acme.Bus", null, "things")
          .app("com.acme.Panel", null, "data")
          .app("com.acme.Panel$$Lambda+0x0123", null, "arg$1");

  private long lambda() {
    return heap.object("com.acme.Panel$$Lambda+0x0123", panel());
  }

  private long panel() {
    return heap.object("com.acme.Panel", heap.bytes());
  }

  private SourceList bus(long things) throws IOException {
    return heap.keep("BUS", heap.object("com.acme.Bus", things)).read(directory, FIELD);
  }

  private static void hasLambdas(SourceList list, long count) {
    assertThat(list.listeners()).isEqualTo(count);
    assertThat(list.heldOnlyHere().listeners()).isEqualTo(count);
    assertThat(list.classes()).containsExactly(new ClassCount("com.acme.Panel$$Lambda", count));
    assertThat(list.subjects()).containsExactly(new ClassCount("com.acme.Panel", count));
  }

  @Test
  void a_list() throws IOException {
    hasLambdas(bus(heap.list(lambda(), lambda(), 0)), 2);
  }

  @Test
  void an_array() throws IOException {
    hasLambdas(bus(heap.array(lambda(), 0, lambda(), lambda())), 3);
  }

  @Test
  void a_list_of_lists() throws IOException {
    hasLambdas(bus(heap.list(heap.list(lambda()), heap.list(), heap.list(lambda()))), 2);
  }

  @Test
  void a_map_of_lists_by_names() throws IOException {
    withMaps();
    long name = heap.object("java.lang.String");
    long second = heap.object("java.util.HashMap$Node", name, heap.list(lambda()), 0);
    long first = heap.object("java.util.HashMap$Node", name, heap.list(lambda()), second);
    hasLambdas(bus(heap.object("java.util.HashMap", heap.array(0, first))), 2);
  }

  @Test
  void a_set_which_is_a_map_with_keys_only() throws IOException {
    withMaps();
    heap.jdk("java.util.HashSet", null, "map");
    long present = heap.object("java.lang.String");
    long node = heap.object("java.util.HashMap$Node", lambda(), present, 0);
    long map = heap.object("java.util.HashMap", heap.array(node));
    hasLambdas(bus(heap.list(map)), 1);
  }

  @Test
  void a_set_of_listeners_that_have_nothing_in_them() throws IOException {
    withMaps();
    heap.app("com.acme.Audit", null);
    long present = heap.object("java.lang.String");
    long second = heap.object("java.util.HashMap$Node", heap.object("com.acme.Audit"), present, 0);
    long first =
        heap.object("java.util.HashMap$Node", heap.object("com.acme.Audit"), present, second);
    long set = heap.object("java.util.HashMap", heap.array(first));
    heap.app("com.acme.Hub", null, "listeners");
    SourceList list =
        heap.keep("HUB", heap.object("com.acme.Hub", set))
            .read(directory, "com.acme.Hub.listeners");
    assertThat(list.classes()).containsExactly(new ClassCount("com.acme.Audit", 2));
  }

  private void withMaps() {
    heap.jdk("java.lang.String", null)
        .jdk("java.util.AbstractMap", null)
        .jdk("java.util.HashMap", "java.util.AbstractMap", "table")
        .jdk("java.util.HashMap$Node", null, "key", "val", "next");
  }

  @Test
  void entries_of_the_source_are_passed_on_to_the_listener() throws IOException {
    heap.app("com.acme.Bus$Entry", null, "bus", "listener");
    long entry = heap.object("com.acme.Bus$Entry", 0, lambda());
    long other = heap.object("com.acme.Bus$Entry", 0, lambda());
    hasLambdas(bus(heap.list(entry, other)), 2);
  }

  @Test
  void a_chain_of_nodes_that_the_source_links_itself() throws IOException {
    heap.app("com.acme.Link", null, "listener", "next");
    long last = heap.object("com.acme.Link", lambda(), 0);
    long chain = last;
    for (int i = 0; i < 4; i++) {
      chain = heap.object("com.acme.Link", lambda(), chain);
    }
    hasLambdas(bus(chain), 5);
  }

  @Test
  void a_list_of_scala_in_a_promise() throws IOException {
    withScala();
    heap.jdk("java.util.concurrent.atomic.AtomicReference", null, "value")
        .app("com.acme.Promise", "java.util.concurrent.atomic.AtomicReference")
        .app("scala.collection.immutable.$colon$colon", ITERABLE, "head", "tl");
    long list = 0;
    for (int i = 0; i < 3; i++) {
      list = heap.object("scala.collection.immutable.$colon$colon", lambda(), list);
    }
    long promise = heap.object("com.acme.Promise", list);
    hasLambdas(heap.keep("P", promise).read(directory, "com.acme.Promise.value"), 3);
  }

  @Test
  void a_small_set_of_scala() throws IOException {
    withScala();
    heap.app("scala.collection.immutable.Set$Set2", ITERABLE, "elem1", "elem2");
    hasLambdas(bus(heap.object("scala.collection.immutable.Set$Set2", lambda(), lambda())), 2);
  }

  @Test
  void a_small_map_of_scala() throws IOException {
    withScala();
    String prefix = "scala$collection$immutable$Map$Map2$$";
    heap.app("scala.collection.immutable.Map$Map1", ITERABLE, prefix + "key1", prefix + "value1");
    hasLambdas(bus(heap.object("scala.collection.immutable.Map$Map1", 0, lambda())), 1);
  }

  private void withScala() {
    heap.app(ITERABLE, null);
  }

  @Test
  void an_atomic_reference_to_an_array() throws IOException {
    heap.jdk("java.util.concurrent.atomic.AtomicReference", null, "value");
    long array = heap.array(lambda(), lambda());
    hasLambdas(bus(heap.object("java.util.concurrent.atomic.AtomicReference", array)), 2);
  }

  @Test
  void a_source_that_is_an_atomic_reference_itself() throws IOException {
    heap.jdk("java.util.concurrent.atomic.AtomicReference", null, "value")
        .app("com.acme.Promise", "java.util.concurrent.atomic.AtomicReference");
    long promise = heap.object("com.acme.Promise", heap.array(lambda(), lambda()));
    hasLambdas(heap.keep("P", promise).read(directory, "com.acme.Promise.value"), 2);
  }

  @Test
  void a_known_list_that_is_neither() throws IOException {
    heap.jdk("java.util.concurrent.CompletableFuture", null, "result", "stack")
        .jdk("java.util.concurrent.CompletableFuture$Completion", null, "next")
        .jdk(
            "java.util.concurrent.CompletableFuture$UniAccept",
            "java.util.concurrent.CompletableFuture$Completion",
            "fn");
    String completion = "java.util.concurrent.CompletableFuture$UniAccept";
    long stack = heap.object(completion, lambda(), heap.object(completion, lambda(), 0));
    long future = heap.object("java.util.concurrent.CompletableFuture", 0, stack);
    SourceList list =
        heap.keep("F", future).read(directory, "java.util.concurrent.CompletableFuture.stack");
    hasLambdas(list, 2);
    assertThat(list.isKnown()).isTrue();
  }

  @Test
  void text_and_numbers_are_no_listeners() throws IOException {
    heap.jdk("java.lang.String", null);
    long texts = heap.list(heap.object("java.lang.String"), heap.object("java.lang.String"));
    HeapReport report = heap.keep("BUS", heap.object("com.acme.Bus", texts)).read(directory);
    assertThat(report.lists()).isEmpty();
  }
}
