package dev.leash.benchmarks.dump;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shark.HeapAnalysisSuccess;
import shark.HeapAnalyzer;
import shark.HprofHeapGraph;
import shark.HprofRecordTag;
import shark.IgnoredReferenceMatcher;
import shark.MetadataExtractor;
import shark.ReferenceMatcher;
import shark.ReferencePattern;

/** Has Shark say which listeners are reached without their list: it tells of those that are not. */
public final class SharkReader {

  private SharkReader() {}

  /** The dump. */
  public static void main(String[] args) throws IOException {
    List<ReferenceMatcher> leftOut = new ArrayList<>();
    leftOut.add(field("java.beans.PropertyChangeSupport", "map"));
    for (String weak : List.of("WeakReference", "SoftReference", "PhantomReference", "Finalizer")) {
      leftOut.add(field("java.lang.ref." + weak, "referent"));
    }
    File dump = new File(args[0]);
    try (var graph =
        HprofHeapGraph.Companion.openHeapGraph(dump, null, Set.of(HprofRecordTag.values()))) {
      HeapAnalysisSuccess analysis =
          (HeapAnalysisSuccess)
              new HeapAnalyzer(step -> {})
                  .analyze(
                      dump,
                      graph,
                      heap -> {
                        Set<Long> ids = new HashSet<>();
                        heap.findClassByName(FilledHeap.PanelListener.class.getName())
                            .getInstances()
                            .iterator()
                            .forEachRemaining(each -> ids.add(each.getObjectId()));
                        return ids;
                      },
                      leftOut,
                      false,
                      List.of(),
                      MetadataExtractor.Companion.getNO_OP());
      Found.print(analysis.getUnreachableObjects().size());
    }
  }

  private static ReferenceMatcher field(String className, String name) {
    return new IgnoredReferenceMatcher(new ReferencePattern.InstanceFieldPattern(className, name));
  }
}
