package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.Dumps;
import dev.leash.heap.hprof.HprofException;
import dev.leash.heap.programs.PlantedLeak;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The dump of a real JVM that was cut off, or written over here and there. */
@Timeout(300)
class DamagedJvmDumpTest {

  @TempDir Path directory;

  private Path whole;
  private Path damaged;

  @BeforeEach
  void dump() throws IOException, InterruptedException {
    whole = directory.resolve("whole.hprof");
    damaged = directory.resolve("damaged.hprof");
    ForkedJvm.run(17, List.of("-XX:+UseSerialGC"), PlantedLeak.class, whole.toString(), "20");
  }

  @Test
  void what_was_written_before_the_end_is_used_and_the_end_is_told() throws IOException {
    long size = Files.size(whole);
    for (int part = 1; part < 10; part++) {
      Files.copy(whole, damaged, StandardCopyOption.REPLACE_EXISTING);
      try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
        file.setLength(size * part / 10);
      }
      try {
        HeapReport report = Dumps.read(damaged);
        assertThat(report.dump().problems()).isNotEmpty();
      } catch (HprofException e) {
        assertThat(e).hasMessageContaining("no objects were found");
      }
    }
  }

  /** Always the same places: a build must not fail by chance. */
  @Test
  void what_was_written_over_is_read_as_far_as_it_goes() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      Files.copy(whole, damaged, StandardCopyOption.REPLACE_EXISTING);
      try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
        byte[] wrong = new byte[40];
        for (int place = 0; place < 20; place++) {
          random.nextBytes(wrong);
          file.seek(31 + (long) (random.nextDouble() * (file.length() - 100)));
          file.write(wrong);
        }
      }
      try {
        assertThat(Dumps.read(damaged).dump().objects()).isNotNegative();
      } catch (HprofException e) {
        assertThat(e.offset()).isNotNegative();
      }
    }
  }
}
