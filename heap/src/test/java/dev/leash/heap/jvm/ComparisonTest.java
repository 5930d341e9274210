package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.programs.GrowingMap;
import dev.leash.heap.report.ClassCount;
import dev.leash.heap.report.FieldGrowth;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  @TempDir Path directory;

  @Test
  void a_map_that_grew_between_two_dumps_is_named_by_its_field()
      throws IOException, InterruptedException {
    Path older = directory.resolve("older.hprof");
    Path newer = directory.resolve("newer.hprof");
    ForkedJvm.run(17, List.of(), GrowingMap.class, older.toString(), newer.toString());
    HeapAnalysis analysis = new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE);

    HeapReport report = analysis.compare(older, newer);

    FieldGrowth first = report.growth().get(0);
    assertThat(first.field()).hasToString("static " + GrowingMap.class.getName() + ".CACHE");
    assertThat(first.olderElements()).isEqualTo(50);
    assertThat(first.elements()).isEqualTo(100);
    assertThat(first.bytes() - first.olderBytes()).isBetween(100_000L, 120_000L);
    assertThat(first.path()).containsExactly("static " + GrowingMap.class.getName() + ".CACHE");
    assertThat(report.growth()).noneMatch(each -> each.field().field().equals("STEADY"));
    assertThat(report.older().file()).isEqualTo(older.toString());
    assertThat(analysis.compare(older, older).growth()).isEmpty();
    assertThat(first.classes()).extracting(ClassCount::count).containsExactly(50L);
  }
}
