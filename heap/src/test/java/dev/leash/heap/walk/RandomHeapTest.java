package dev.leash.heap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.AcmeHeap;
import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.ListRule;
import dev.leash.heap.list.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In heaps of any shape, the one walk for all fields says what a walk for each field says that
 * leaves its lists out.
 */
class RandomHeapTest {

  private static final int BUSES = 3;
  private static final int HEAPS = 300;

  @TempDir Path directory;

  @Test
  void one_walk_says_what_a_walk_for_each_field_says() throws IOException {
    Path path = directory.resolve("random.hprof");
    int compared = 0;
    for (int seed = 0; seed < HEAPS; seed++) {
      Files.write(path, heap(new Random(seed)));
      try (HprofFile file = HprofFile.open(path, new DumpProblems(), HeapProgress.NONE)) {
        HeapIndex heap =
            IndexBuilder.build(file, new DumpProblems(), HeapProgress.NONE, Integer.MAX_VALUE);
        KnownLists known = KnownLists.builtIn();
        ListRule rule = new ListRule(heap, new Structure(heap, known), known);
        Holdings holdings = Holdings.of(heap, rule, HeapProgress.NONE);
        BitSet reachable = reachable(heap, rule, null, new BitSet());
        for (int number = 0; number < holdings.size(); number++) {
          BitSet held = (BitSet) reachable.clone();
          BitSet parts = parts(heap, rule, holdings, number);
          held.andNot(reachable(heap, rule, holdings.field(number), parts));
          BitSet said = new BitSet();
          for (int object = 0; object < heap.size(); object++) {
            said.set(object, holdings.holdsAlone(number, object));
          }
          assertThat(said).as("%s, seed %s", holdings.field(number).owner(), seed).isEqualTo(held);
          compared += held.cardinality();
        }
      }
    }
    assertThat(compared).isGreaterThan(HEAPS * 5);
  }

  /**
   * Buses of several classes, whose listeners refer to other buses, listeners and lists, some of
   * them in static fields.
   */
  private static byte[] heap(Random random) {
    AcmeHeap heap = new AcmeHeap().app("com.acme.Listener", null, "a", "b");
    for (int bus = 0; bus < BUSES; bus++) {
      heap.app("com.acme.Bus" + bus, null, "listeners");
    }
    long[] listeners = heap.reserve(12);
    long[] lists = new long[6];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = heap.list(pick(random, listeners), pick(random, listeners));
    }
    long[] buses = new long[5];
    for (int i = 0; i < buses.length; i++) {
      buses[i] = heap.object("com.acme.Bus" + random.nextInt(BUSES), lists[i]);
    }
    for (long listener : listeners) {
      long first = random.nextInt(3) == 0 ? pick(random, buses) : 0;
      long second = random.nextInt(3) == 0 ? pick(random, listeners) : 0;
      if (random.nextInt(8) == 0) {
        second = pick(random, lists);
      }
      heap.object("com.acme.Listener", new AcmeHeap.Reserved(listener), first, second);
    }
    heap.keep("A", pick(random, buses)).keep("B", pick(random, buses));
    if (random.nextInt(2) == 0) {
      heap.keep("C", pick(random, listeners));
    }
    return heap.toBytes();
  }

  private static long pick(Random random, long[] ids) {
    return ids[random.nextInt(ids.length)];
  }

  /** What a field's lists consist of. */
  private static BitSet parts(HeapIndex heap, ListRule rule, Holdings holdings, int number) {
    BitSet parts = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < holdings.lists(number); i++) {
      open.add(holdings.list(number, i));
    }
    while (!open.isEmpty()) {
      int part = open.remove();
      if (rule.isPart(part) && !parts.get(part)) {
        parts.set(part);
        heap.references(part, (field, target) -> open.add(target));
      }
    }
    return parts;
  }

  /** What the roots reach without a field and what its lists consist of. */
  private static BitSet reachable(HeapIndex heap, ListRule rule, FieldRef without, BitSet parts) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    RootSeeds.forEach(heap, (object, root) -> open.add(object));
    while (!open.isEmpty()) {
      int object = open.remove();
      if (reached.get(object) || parts.get(object)) {
        continue;
      }
      reached.set(object);
      heap.references(
          object,
          (field, target) -> {
            boolean isLeftOut =
                field != null && field == without && rule.isList(object, field, target);
            if (!isLeftOut) {
              open.add(target);
            }
          });
    }
    return reached;
  }
}
