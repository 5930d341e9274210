package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.agent.prove.DumpCost;
import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens around a dump, with a process that writes what a test wants. */
class LiveHeapTest {

  private final MBeanServer server = MBeanServerFactory.newMBeanServer();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final HeapAnalysis analysis = new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE);
  private final List<String> folders = new ArrayList<>();

  @TempDir private Path directory;

  /** As the JVM's own, as far as it is used. */
  public interface DiagnosticMXBean {
    /** Writes a dump. */
    void dumpHeap(String file, boolean live) throws IOException;
  }

  @BeforeEach
  void start() throws Exception {
    server.registerMBean(
        ManagementFactory.getMemoryMXBean(), new ObjectName("java.lang:type=Memory"));
  }

  private void dumping(DiagnosticMXBean bean) throws Exception {
    DiagnosticMXBean noting =
        (file, live) -> {
          Path folder = Path.of(file).getParent();
          folders.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
          bean.dumpHeap(file, live);
        };
    server.registerMBean(
        new javax.management.StandardMBean(noting, DiagnosticMXBean.class, true),
        new ObjectName("com.sun.management:type=HotSpotDiagnostic"));
  }

  private LiveHeap live(boolean isKept, Duration longestPause) {
    LiveHeap.Request request =
        new LiveHeap.Request(null, 1, Duration.ZERO, directory, isKept, longestPause);
    return new LiveHeap(
        42, new DumpedJvm(42, server), request, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(path -> !path.equals(directory)).toList();
    }
  }

  @Test
  void a_disk_that_is_full_is_told_and_nothing_is_left_behind() throws Exception {
    dumping(
        (file, live) -> {
          Files.writeString(Path.of(file), "half a dump");
          throw new IOException("No space left on device");
        });

    assertThatThrownBy(() -> live(true, null).read(analysis))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("process 42 could not write its dump")
        .hasMessageContaining("No space left on device");
    assertThat(left()).isEmpty();
  }

  @Test
  void what_a_dump_costs_is_told_before_and_its_folder_is_for_its_user_alone() throws Exception {
    dumping((file, live) -> Files.writeString(Path.of(file), err.toString(StandardCharsets.UTF_8)));

    assertThatThrownBy(() -> live(true, null).read(analysis)).isInstanceOf(HprofException.class);

    Path dump = left().stream().filter(Files::isRegularFile).findFirst().orElseThrow();
    assertThat(dump)
        .content()
        .contains("process 42 uses ", "stands still for up to about ", dump.toString());
    assertThat(folders).containsExactly("rwx------");
  }

  @Test
  void what_can_not_be_read_is_deleted_as_well() throws Exception {
    dumping((file, live) -> Files.writeString(Path.of(file), "no dump"));

    assertThatThrownBy(() -> live(false, null).read(analysis)).isInstanceOf(HprofException.class);
    assertThat(folders).hasSize(1);
    assertThat(left()).isEmpty();
  }

  @Test
  void a_process_that_would_stand_still_for_too_long_is_not_dumped() throws Exception {
    dumping((file, live) -> Files.writeString(Path.of(file), "a dump"));

    assertThatThrownBy(() -> live(true, Duration.ofMillis(1)).read(analysis))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("longer than --longest-pause");
    assertThat(folders).isEmpty();
    assertThat(left()).isEmpty();
  }

  @Test
  void the_estimate_grows_with_the_heap_that_is_in_use() {
    DumpCost small = new DumpCost(10_000_000);
    DumpCost large = new DumpCost(1_000_000_000);

    assertThat(large.pause()).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(15));
    assertThat(small.pause()).isLessThan(Duration.ofSeconds(1));
    assertThat(large.file()).isGreaterThan(1_400_000_000L);
  }
}
