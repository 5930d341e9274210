package dev.leash.heap.hprof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** An open dump: its header and its bytes. Safe for use by several threads. */
public final class HprofFile implements AutoCloseable {

  private static final String FORMAT = "JAVA PROFILE 1.0.";
  private static final int LONGEST_NAME = 32;

  private final Path path;
  private final Path unpacked;
  private final MappedFile bytes;
  private final String format;
  private final int idSize;
  private final Instant written;
  private final long start;

  private HprofFile(Path path, Path unpacked, MappedFile bytes) throws HprofException {
    this.path = path;
    this.unpacked = unpacked;
    this.bytes = bytes;
    int end = 0;
    while (end < Math.min(LONGEST_NAME, bytes.size()) && bytes.u1(end) != 0) {
      end++;
    }
    format = new String(bytes.bytes(0, end), StandardCharsets.ISO_8859_1);
    if (!format.equals(FORMAT + "1") && !format.equals(FORMAT + "2")) {
      throw new HprofException("this is no heap dump in HPROF format 1.0.1 or 1.0.2", 0);
    }
    if (bytes.size() < end + 13L) {
      throw new HprofException("the file ends within its header", bytes.size());
    }
    idSize = bytes.u4(end + 1L);
    if (idSize != 4 && idSize != 8) {
      throw new HprofException(
          "ids of " + idSize + " bytes are not known, only of 4 or 8", end + 1);
    }
    written = Instant.ofEpochMilli(bytes.u8(end + 5L));
    start = end + 13L;
  }

  /**
   * Opens a dump. A packed one ({@code -gz}) is first unpacked to a temporary file that {@link
   * #close} deletes.
   *
   * @throws HprofException if it has no header of a heap dump
   */
  public static HprofFile open(Path path, DumpProblems problems, HeapProgress progress)
      throws IOException {
    if (!Gunzip.isPacked(path)) {
      return new HprofFile(path, null, MappedFile.open(path));
    }
    Path unpacked = Files.createTempFile("leash-heap-", ".hprof");
    try {
      Gunzip.unpack(path, unpacked, problems, progress);
      return new HprofFile(path, unpacked, MappedFile.open(unpacked));
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(unpacked);
      throw e;
    }
  }

  /** The file as it was named by the caller. */
  public Path path() {
    return path;
  }

  /** The unpacked content. */
  public MappedFile bytes() {
    return bytes;
  }

  /** The name of the format, as in {@code JAVA PROFILE 1.0.2}. */
  public String format() {
    return format;
  }

  /** How many bytes an id takes: 4 or 8. */
  public int idSize() {
    return idSize;
  }

  /** When the dump was written, as its header says. */
  public Instant written() {
    return written;
  }

  /** Where the first record begins. */
  long start() {
    return start;
  }

  /** The id at {@code position}. */
  public long id(long position) {
    return idSize == 8 ? bytes.u8(position) : bytes.u4(position) & 0xffffffffL;
  }

  /**
   * Deletes the unpacked copy, if there is one; the bytes stay readable where the system allows it.
   */
  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      Files.deleteIfExists(unpacked);
    }
  }
}
