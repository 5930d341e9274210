package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.HeapRounds;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.programs.GrowingMap;
import dev.leash.heap.report.ClassCount;
import dev.leash.heap.report.FieldGrowth;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.nio.file.Files;
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

  @Test
  void of_several_dumps_only_what_grew_each_time_is_told()
      throws IOException, InterruptedException {
    Path[] dumps = {
      directory.resolve("1.hprof"), directory.resolve("2.hprof"), directory.resolve("3.hprof")
    };
    ForkedJvm.run(
        17,
        List.of(),
        GrowingMap.class,
        dumps[0].toString(),
        dumps[1].toString(),
        dumps[2].toString());
    HeapRounds rounds = new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE).rounds();

    for (int i = 0; i < 2; i++) {
      rounds.add(dumps[i]);
      Files.delete(dumps[i]);
    }
    HeapReport report = rounds.last(dumps[2]);

    assertThat(report.growth().get(0).field().field()).isEqualTo("CACHE");
    assertThat(report.growth().get(0).rounds()).containsExactly(50L, 100L, 150L);
    assertThat(report.growth()).noneMatch(each -> each.field().field().equals("ONCE"));
    assertThat(report.older().file()).isEqualTo(dumps[0].toString());
  }

  @Test
  void a_single_dump_is_no_comparison() {
    HeapRounds rounds = new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE).rounds();

    assertThatThrownBy(() -> rounds.last(directory.resolve("1.hprof")))
        .isInstanceOf(IllegalStateException.class);
  }
}
