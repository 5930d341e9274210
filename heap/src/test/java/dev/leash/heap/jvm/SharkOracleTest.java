package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.Dumps;
import dev.leash.heap.dump.Jdk8Format;
import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.ListRule;
import dev.leash.heap.list.Structure;
import dev.leash.heap.programs.PlantedLeak;
import dev.leash.heap.walk.Holdings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shark.HeapAnalysis;
import shark.HeapAnalysisSuccess;
import shark.HeapAnalyzer;
import shark.HeapField;
import shark.HeapObject.HeapInstance;
import shark.HprofHeapGraph;
import shark.HprofRecordTag;
import shark.IgnoredReferenceMatcher;
import shark.LeakTrace;
import shark.LeakTraceObject;
import shark.LeakingObjectFinder;
import shark.MetadataExtractor;
import shark.ObjectInspector;
import shark.ReferenceMatcher;
import shark.ReferencePattern;

/**
 * Another reader, which leaves the same field out of its walk, finds the same objects unreachable.
 */
class SharkOracleTest {

  private static final String LISTENER = PlantedLeak.class.getName() + "$PanelListener";
  private static final String FIELD = "java.beans.PropertyChangeSupport";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "17, -XX:+UseSerialGC",
    "17, -XX:+UseParallelGC",
    "17, -XX:+UseG1GC",
    "17, -XX:+UseZGC",
    "25, -XX:+UseSerialGC",
    "25, -XX:+UseParallelGC",
    "25, -XX:+UseG1GC",
    "25, -XX:+UseZGC",
    "25, -XX:+UseCompactObjectHeaders"
  })
  void the_same_listeners_are_held_by_the_list_alone_and_hold_as_much(int jdk, String option)
      throws IOException, InterruptedException {
    Path file = directory.resolve("oracle.hprof");
    ForkedJvm.run(jdk, List.of(option), PlantedLeak.class, file.toString(), "200");

    sayTheSame(file);
  }

  @Test
  void they_say_the_same_of_a_dump_as_jdk_8_writes_it() throws IOException, InterruptedException {
    Path file = directory.resolve("oracle.hprof");
    ForkedJvm.run(17, List.of(), PlantedLeak.class, file.toString(), "200");
    Path old = Jdk8Format.write(file, directory.resolve("old.hprof"));

    assertThat(Dumps.read(old).dump().format()).isEqualTo("JAVA PROFILE 1.0.1");
    sayTheSame(old);
  }

  private static void sayTheSame(Path dump) throws IOException {
    Set<Long> ours = heldByTheListAlone(dump);

    assertThat(ours).hasSize(180);
    assertThat(ours).isEqualTo(unreachableForShark(dump));
    long bytes = Dumps.list(Dumps.read(dump), FIELD + ".map").heldOnlyHere().bytes();
    // It leaves out headers and the gaps between objects, and what the list itself takes.
    assertThat(bytes).isCloseTo(retainedForShark(dump, ours), Percentage.withPercentage(2));
  }

  private static Set<Long> heldByTheListAlone(Path dump) throws IOException {
    Set<Long> held = new HashSet<>();
    try (HprofFile file = HprofFile.open(dump, new DumpProblems(), HeapProgress.NONE)) {
      HeapIndex heap =
          IndexBuilder.build(file, new DumpProblems(), HeapProgress.NONE, Integer.MAX_VALUE);
      KnownLists known = KnownLists.builtIn();
      ListRule rule = new ListRule(heap, new Structure(heap, known), known);
      Holdings holdings = Holdings.of(heap, rule, HeapProgress.NONE);
      int number = 0;
      while (!holdings.field(number).owner().name().equals(FIELD)) {
        number++;
      }
      for (int object = 0; object < heap.size(); object++) {
        HeapClass type = heap.classOf(object);
        if (type != null && type.name().equals(LISTENER) && holdings.holdsAlone(number, object)) {
          held.add(heap.id(object));
        }
      }
    }
    return held;
  }

  private static Set<Long> unreachableForShark(Path dump) throws IOException {
    return shark(dump, List.of(field(FIELD, "map")), false).getUnreachableObjects().stream()
        .flatMap(SharkOracleTest::id)
        .collect(Collectors.toSet());
  }

  /** What would go with some listeners, which it says of each that is reached. */
  private static long retainedForShark(Path dump, Set<Long> listeners) throws IOException {
    return shark(dump, List.of(), true).getApplicationLeaks().stream()
        .flatMap(leak -> leak.getLeakTraces().stream())
        .map(LeakTrace::getLeakingObject)
        .filter(each -> id(each).allMatch(listeners::contains))
        .mapToLong(LeakTraceObject::getRetainedHeapByteSize)
        .sum();
  }

  private static Stream<Long> id(LeakTraceObject object) {
    return object.getLabels().stream()
        .filter(label -> label.startsWith("id "))
        .map(label -> Long.valueOf(label.substring(3)));
  }

  private static HeapAnalysisSuccess shark(
      Path dump, List<ReferenceMatcher> fields, boolean isMeasuring) throws IOException {
    List<ReferenceMatcher> leftOut = new ArrayList<>(fields);
    for (String weak : List.of("WeakReference", "SoftReference", "PhantomReference", "Finalizer")) {
      leftOut.add(field("java.lang.ref." + weak, "referent"));
    }
    LeakingObjectFinder listeners =
        graph -> {
          Set<Long> ids = new HashSet<>();
          graph
              .findClassByName(LISTENER)
              .getInstances()
              .iterator()
              .forEachRemaining(each -> ids.add(each.getObjectId()));
          return ids;
        };
    ObjectInspector naming =
        reporter -> {
          if (reporter.getHeapObject() instanceof HeapInstance instance) {
            HeapField number = instance.get(LISTENER, "number");
            if (number != null) {
              reporter.getLabels().add("id " + instance.getObjectId());
            }
          }
        };
    try (var graph =
        HprofHeapGraph.Companion.openHeapGraph(
            dump.toFile(), null, Set.of(HprofRecordTag.values()))) {
      HeapAnalysis analysis =
          new HeapAnalyzer(step -> {})
              .analyze(
                  dump.toFile(),
                  graph,
                  listeners,
                  leftOut,
                  isMeasuring,
                  List.of(naming),
                  MetadataExtractor.Companion.getNO_OP());
      assertThat(analysis).isInstanceOf(HeapAnalysisSuccess.class);
      return (HeapAnalysisSuccess) analysis;
    }
  }

  private static ReferenceMatcher field(String className, String name) {
    return new IgnoredReferenceMatcher(new ReferencePattern.InstanceFieldPattern(className, name));
  }
}
