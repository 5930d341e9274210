package dev.leash.heap.hprof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.dump.SmallDump;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A damaged dump is read as far as it goes, or refused with {@link HprofException}; nothing else
 * ever happens.
 */
@Timeout(300)
class DamageTest {

  @TempDir Path directory;

  private final HeapAnalysis analysis = new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE);

  @Test
  void a_dump_may_end_anywhere() throws IOException {
    byte[] dump = SmallDump.write().toBytes();
    int read = 0;
    for (int length = 0; length < dump.length; length++) {
      read += isRead(Arrays.copyOf(dump, length)) ? 1 : 0;
    }
    assertThat(read).isBetween(dump.length / 2, dump.length);
  }

  @Test
  void any_byte_may_be_wrong() throws IOException {
    for (int idSize : new int[] {4, 8}) {
      byte[] dump = SmallDump.write("1.0.2", idSize, 0x1000, 8, true).toBytes();
      int read = 0;
      for (int at = 0; at < dump.length; at += idSize == 8 ? 1 : 5) {
        for (int wrong : new int[] {0, 1, 0xff}) {
          byte[] damaged = dump.clone();
          damaged[at] = (byte) wrong;
          read += isRead(damaged) ? 1 : 0;
        }
      }
      assertThat(read).isPositive();
    }
  }

  /** Always the same: a build must not fail by chance. */
  @Test
  void many_bytes_may_be_wrong() throws IOException {
    Random random = new Random(1);
    byte[] dump = SmallDump.write().toBytes();
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = dump.clone();
      int from = random.nextInt(dump.length);
      int length = 1 + random.nextInt(40);
      for (int at = from; at < Math.min(from + length, dump.length); at++) {
        damaged[at] = (byte) random.nextInt(256);
      }
      isRead(damaged);
    }
  }

  @Test
  void parts_may_be_missing_or_there_twice() throws IOException {
    Random random = new Random(2);
    byte[] dump = SmallDump.write().toBytes();
    for (int i = 0; i < 400; i++) {
      int from = 31 + random.nextInt(dump.length - 31);
      int to = from + random.nextInt(dump.length - from);
      byte[] twice = new byte[dump.length + to - from];
      System.arraycopy(dump, 0, twice, 0, to);
      System.arraycopy(dump, from, twice, to, dump.length - from);
      isRead(twice);
      byte[] missing = new byte[dump.length - (to - from)];
      System.arraycopy(dump, 0, missing, 0, from);
      System.arraycopy(dump, to, missing, from, dump.length - to);
      isRead(missing);
    }
  }

  private boolean isRead(byte[] dump) throws IOException {
    Path file = directory.resolve("damaged.hprof");
    Files.write(file, dump);
    try {
      HeapReport report = analysis.read(file);
      return report.dump().objects() >= 0;
    } catch (HprofException e) {
      assertThat(e.offset()).isBetween(0L, (long) dump.length);
      return false;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fail("a dump of " + dump.length + " bytes", e);
    }
  }
}
