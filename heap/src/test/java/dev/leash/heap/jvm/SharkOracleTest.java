package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

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
  @CsvSource({"17, -XX:+UseSerialGC", "25, -XX:+UseCompactObjectHeaders", "25, -XX:+UseZGC"})
  void the_same_listeners_are_held_by_the_list_alone(int jdk, String option)
      throws IOException, InterruptedException {
    Path file = directory.resolve("oracle.hprof");
    ForkedJvm.run(jdk, List.of(option), PlantedLeak.class, file.toString(), "200");

    Set<Long> ours = heldByTheListAlone(file);

    assertThat(ours).hasSize(180);
    assertThat(ours).isEqualTo(unreachableForShark(file));
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
    List<ReferenceMatcher> leftOut = new ArrayList<>();
    leftOut.add(field(FIELD, "map"));
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
                  false,
                  List.of(naming),
                  MetadataExtractor.Companion.getNO_OP());
      assertThat(analysis).isInstanceOf(HeapAnalysisSuccess.class);
      return ((HeapAnalysisSuccess) analysis)
          .getUnreachableObjects().stream()
              .map(LeakTraceObject::getLabels)
              .flatMap(Set::stream)
              .filter(label -> label.startsWith("id "))
              .map(label -> Long.valueOf(label.substring(3)))
              .collect(Collectors.toSet());
    }
  }

  private static ReferenceMatcher field(String className, String name) {
    return new IgnoredReferenceMatcher(new ReferencePattern.InstanceFieldPattern(className, name));
  }
}
