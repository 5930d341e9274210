package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.Dumps;
import dev.leash.heap.programs.PlantedLeak;
import dev.leash.heap.report.ClassCount;
import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the dump of a real JVM says will be freed is what is freed when the listeners are taken
 * back.
 */
class PlantedLeakTest {

  private static final String PROGRAM = "dev.leash.heap.programs.PlantedLeak";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "17, -XX:+UseSerialGC, '64 bit, compressed references'",
    "17, -XX:+UseParallelGC, '64 bit, compressed references'",
    "17, -XX:+UseG1GC, '64 bit, compressed references'",
    "17, -XX:+UseSerialGC -XX:-UseCompressedOops, '64 bit, compressed class pointers'",
    "17, -XX:+UseSerialGC -XX:-UseCompressedOops -XX:-UseCompressedClassPointers, '64 bit'",
    "17, -XX:+UseZGC, '64 bit, compressed class pointers'",
    "25, -XX:+UseSerialGC, '64 bit, compressed references'",
    "25, -XX:+UseG1GC, '64 bit, compressed references'",
    "25, -XX:+UseSerialGC -XX:+UseCompactObjectHeaders,"
        + " '64 bit, compact headers, compressed references'",
    "25, -XX:+UseZGC -XX:+UseCompactObjectHeaders, '64 bit, compact headers'",
    "25, -XX:+UseZGC, '64 bit, compressed class pointers'",
  })
  void what_is_foretold_is_freed(int jdk, String options, String layout)
      throws IOException, InterruptedException {
    Path file = directory.resolve("planted.hprof");
    List<String> printed =
        ForkedJvm.run(
            jdk, List.of(options.split(" ", -1)), PlantedLeak.class, file.toString(), "500");

    HeapReport report = Dumps.read(file);

    assertThat(report.dump().layout()).isEqualTo(layout);
    assertThat(report.dump().problems()).isEmpty();
    SourceList panels = Dumps.list(report, "java.beans.PropertyChangeSupport.map");
    assertThat(report.lists().subList(0, 2)).contains(panels);
    assertThat(panels.listeners()).isEqualTo(500);
    assertThat(panels.heldOnlyHere().listeners()).isEqualTo(450);
    assertThat(panels.classes()).containsExactly(new ClassCount(PROGRAM + "$PanelListener", 500));
    assertThat(panels.path())
        .containsExactly("static " + PROGRAM + ".BUS", "java.beans.PropertyChangeSupport.map");
    assertThat(panels.heldElsewhere().listeners()).isEqualTo(50);
    assertThat(panels.heldElsewhere().path())
        .containsExactly("static " + PROGRAM + ".KEPT", "ArrayList[…]");
    SourceList desks = Dumps.list(report, "static " + PROGRAM + ".TOPICS");
    assertThat(desks.listeners()).isEqualTo(500);
    assertThat(desks.heldOnlyHere().listeners()).isEqualTo(500);
    assertThat(desks.classes()).containsExactly(new ClassCount(PROGRAM + "$$Lambda", 500));
    assertThat(desks.subjects()).containsExactly(new ClassCount(PROGRAM + "$Desk", 500));
    if (!options.contains("ZGC")) { // whose figure of used memory is one of pages
      assertThat(freed(printed, "panels")).isCloseTo(bytes(panels), Percentage.withPercentage(1));
      assertThat(freed(printed, "desks")).isCloseTo(bytes(desks), Percentage.withPercentage(1));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void a_dump_that_the_jvm_packed_says_the_same(int jdk) throws IOException, InterruptedException {
    Path file = directory.resolve("planted.hprof.gz");
    ForkedJvm.run(jdk, List.of(), PlantedLeak.class, file.toString(), "500");

    HeapReport report = Dumps.read(file);

    assertThat(report.dump().problems()).isEmpty();
    SourceList panels = Dumps.list(report, "java.beans.PropertyChangeSupport.map");
    assertThat(panels.heldOnlyHere().listeners()).isEqualTo(450);
  }

  private static long bytes(SourceList list) {
    return list.heldOnlyHere().bytes();
  }

  private static long freed(List<String> printed, String what) {
    String start = "freed " + what + " ";
    return printed.stream()
        .filter(line -> line.startsWith(start))
        .mapToLong(line -> Long.parseLong(line.substring(start.length())))
        .sum();
  }
}
