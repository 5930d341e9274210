package dev.leash.heap.hprof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.heap.dump.DumpWriter;
import dev.leash.heap.dump.Dumps;
import dev.leash.heap.dump.SmallDump;
import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dumps in every form that the format allows say the same. */
class FormatsTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "1.0.1, 4, 4096, 8, false",
    "1.0.1, 8, 4096, 8, false",
    "1.0.2, 4, 0xf0000000, 8, true",
    "1.0.2, 8, 0x700000000, 8, true",
    "1.0.2, 8, 0x700000000, 8, false",
    "1.0.2, 8, 0x7f0000000000, 16, true",
    "1.0.2, 8, -0x100000000000, 8, true",
    "1.0.2, 8, 12345, 1, true",
    "1.0.2, 8, 0x700000000, 100000000, true",
  })
  void a_small_heap_is_read(String format, int idSize, String base, int step, boolean cuts)
      throws IOException {
    byte[] dump = SmallDump.write(format, idSize, Long.decode(base), step, cuts).toBytes();

    saysWhatIsThere(Dumps.read(directory, dump));
  }

  private static void saysWhatIsThere(HeapReport report) {
    assertThat(report.dump().problems()).isEmpty();
    assertThat(report.dump().garbage()).isEqualTo(1);
    SourceList list = Dumps.list(report, "com.acme.Bus.listeners");
    assertThat(list.listeners()).isEqualTo(2);
    assertThat(list.sources()).isEqualTo(1);
    assertThat(list.heldOnlyHere().listeners()).isEqualTo(1);
    assertThat(list.heldOnlyHere().objects()).isEqualTo(4); // list, array, listener, bytes
    assertThat(list.path()).containsExactly("static com.acme.Main.BUS", "com.acme.Bus.listeners");
    assertThat(list.heldElsewhere().listeners()).isEqualTo(1);
    assertThat(list.heldElsewhere().path()).containsExactly("static com.acme.Main.KEPT");
  }

  @Test
  void a_packed_dump_is_unpacked_and_the_copy_deleted() throws IOException {
    Path file = directory.resolve("dump.hprof.gz");
    Files.write(file, packed(SmallDump.write().toBytes(), 700));

    saysWhatIsThere(Dumps.read(file));
    DumpProblems problems = new DumpProblems();
    try (HprofFile opened = HprofFile.open(file, problems, HeapProgress.NONE)) {
      assertThat(opened.path()).isEqualTo(file);
    }
  }

  /** As HotSpot packs them: block by block. */
  private static byte[] packed(byte[] dump, int block) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < dump.length; i += block) {
      try (OutputStream out = new GZIPOutputStream(all)) {
        out.write(dump, i, Math.min(block, dump.length - i));
      }
    }
    return all.toByteArray();
  }

  @Test
  void of_a_packed_dump_that_is_cut_off_the_rest_is_used() throws IOException {
    byte[] packed = packed(SmallDump.write().toBytes(), 700);
    Path file = directory.resolve("dump.hprof.gz");
    Files.write(file, Arrays.copyOf(packed, packed.length * 4 / 5));

    HeapReport report = Dumps.read(file);

    assertThat(report.dump().problems())
        .anyMatch(problem -> problem.startsWith("the packed file is truncated or damaged"));
  }

  @Test
  void objects_beyond_four_gigabytes_are_found() throws IOException {
    Path file = directory.resolve("large.hprof");
    SmallDump.Ids id = new SmallDump.Ids(0x7_0000_0000L, 8);
    byte[] small = SmallDump.write().toBytes();
    int header = "JAVA PROFILE 1.0.2".length() + 13;
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(small, 0, header);
      for (int i = 0; i < 2; i++) {
        int length = Integer.MAX_VALUE - 100; // nothing is written for it: a hole in the file
        out.writeByte(0x1c);
        out.writeInt(0);
        out.writeInt(length + 18);
        out.writeByte(0x23);
        out.writeLong(id.of(1_000_000 * (i + 1)));
        out.writeInt(0);
        out.writeInt(length);
        out.writeByte(8);
        out.seek(out.getFilePointer() + length);
      }
      out.write(small, header, small.length - header);
    }

    HeapReport report = Dumps.read(file);

    assertThat(Files.size(file)).isGreaterThan(1L << 32);
    assertThat(report.dump().garbage()).isEqualTo(3);
    assertThat(Dumps.list(report, "com.acme.Bus.listeners").listeners()).isEqualTo(2);
  }

  @Test
  void what_is_no_dump_is_refused() {
    assertThatThrownBy(
            () -> Dumps.read(directory, "not a dump".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(HprofException.class)
        .hasMessage("this is no heap dump in HPROF format 1.0.1 or 1.0.2 (at offset 0)");
    assertThatThrownBy(() -> Dumps.read(directory, new byte[0])).isInstanceOf(HprofException.class);
    assertThatThrownBy(() -> Dumps.read(directory, new DumpWriter("1.0.3", 4).toBytes()))
        .isInstanceOf(HprofException.class);
    assertThatThrownBy(() -> Dumps.read(directory, new DumpWriter("1.0.2", 8).toBytes()))
        .isInstanceOf(HprofException.class)
        .hasMessageContaining("no objects were found");
  }

  @Test
  void a_record_that_nobody_knows_is_told_and_passed_over() throws IOException {
    byte[] dump = SmallDump.write().cut().record(0x77, new byte[100]).toBytes();

    HeapReport report = Dumps.read(directory, dump);

    assertThat(report.dump().problems())
        .singleElement()
        .asString()
        .startsWith("a record of unknown type 119 at offset ");
    assertThat(Dumps.list(report, "com.acme.Bus.listeners").listeners()).isEqualTo(2);
  }

  @Test
  void damage_in_one_segment_leaves_the_others() throws IOException {
    byte[] dump = SmallDump.write().cut().raw(0x66, 1, 2, 3).cut().root(7, 1).toBytes();

    HeapReport report = Dumps.read(directory, dump);

    assertThat(report.dump().problems())
        .singleElement()
        .asString()
        .matches("damaged or truncated: 4 bytes were left out at offset \\d+");
    assertThat(Dumps.list(report, "com.acme.Bus.listeners").listeners()).isEqualTo(2);
  }

  @Test
  void a_segment_whose_length_was_never_filled_in_reaches_to_the_end() throws IOException {
    byte[] dump = SmallDump.write("1.0.2", 8, 0x7_0000_0000L, 8, false).toBytes();
    byte[] killed = Arrays.copyOf(dump, dump.length - 9); // without the record that ends it
    int segment = indexOfSegment(killed);
    Arrays.fill(killed, segment + 5, segment + 9, (byte) 0);

    HeapReport report = Dumps.read(directory, killed);

    assertThat(Dumps.list(report, "com.acme.Bus.listeners").listeners()).isEqualTo(2);
  }

  private static int indexOfSegment(byte[] dump) {
    int at = "JAVA PROFILE 1.0.2".length() + 13;
    while (dump[at] != 0x1c) {
      at += 9 + java.nio.ByteBuffer.wrap(dump).getInt(at + 5);
    }
    return at;
  }
}
