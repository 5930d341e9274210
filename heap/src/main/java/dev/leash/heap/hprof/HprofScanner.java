package dev.leash.heap.hprof;

import java.util.Arrays;

/**
 * Walks over the records of a dump. The first pass finds out which parts hold objects and are
 * sound; later ones show these again. Not thread-safe.
 */
public final class HprofScanner {

  private static final int HEAD = 9;
  private static final int HEAP_DUMP = 0x0c;
  private static final int HEAP_DUMP_SEGMENT = 0x1c;
  private static final int HEAP_DUMP_END = 0x2c;

  private final HprofFile file;
  private final MappedFile bytes;
  private final HeapSegment heap;
  private final DumpProblems problems;
  private final HeapProgress progress;

  /** Start and sound end of each part with objects, in pairs. */
  private long[] parts = new long[32];

  private int used;

  /** Reads {@code file}, and notes damage in {@code problems}. */
  public HprofScanner(HprofFile file, DumpProblems problems, HeapProgress progress) {
    this.file = file;
    this.bytes = file.bytes();
    this.heap = new HeapSegment(file);
    this.problems = problems;
    this.progress = progress;
  }

  /** Shows every record once; to be called first. */
  public void readAll(RecordVisitor visitor) {
    long at = file.start();
    while (at < bytes.size()) {
      if (at + HEAD > bytes.size()) {
        problems.add("the file is truncated: it ends within a record", at);
        return;
      }
      progress.at("reading", at, bytes.size());
      int tag = bytes.u1(at);
      long body = at + HEAD;
      long end = body + (bytes.u4(at + 5) & 0xffffffffL);
      boolean holdsObjects = tag == HEAP_DUMP || tag == HEAP_DUMP_SEGMENT;
      if (holdsObjects && end == body && !isRecord(body)) {
        end = bytes.size(); // its length was to be filled in later, but the writer was stopped
      }
      if (end > bytes.size()) {
        problems.add(
            "the file is truncated: a record goes on for " + (end - bytes.size()) + " bytes", at);
        end = bytes.size();
        if (!holdsObjects) {
          return;
        }
      }
      if (holdsObjects) {
        objects(body, end, visitor);
      } else if (tag > HEAP_DUMP_END || tag == 0) {
        problems.add("a record of unknown type " + tag, at);
      } else {
        other(tag, body, end, visitor);
      }
      at = end;
    }
  }

  /** Shows classes and objects once more, in the same order; never anything damaged. */
  public void readObjects(String stage, HeapVisitor visitor) {
    for (int i = 0; i < used; i += 2) {
      progress.at(stage, parts[i], bytes.size());
      long unread = heap.read(parts[i], parts[i + 1], visitor, null);
      if (unread != parts[i + 1]) {
        throw new IllegalStateException("the file was changed while it was read");
      }
    }
  }

  private boolean isRecord(long at) {
    if (at + HEAD > bytes.size()) {
      return at == bytes.size();
    }
    int tag = bytes.u1(at);
    return tag == HEAP_DUMP_END || (tag == HEAP_DUMP_SEGMENT && bytes.u4(at + 1) == 0);
  }

  private void objects(long start, long end, RecordVisitor visitor) {
    long unread = heap.read(start, end, visitor, visitor);
    if (unread != end) {
      problems.add("damaged or truncated: " + (end - unread) + " bytes were left out", unread);
    }
    if (used == parts.length) {
      parts = Arrays.copyOf(parts, used * 2);
    }
    parts[used++] = start;
    parts[used++] = unread;
  }

  private void other(int tag, long body, long end, RecordVisitor visitor) {
    int idSize = file.idSize();
    long length = end - body;
    switch (tag) {
      case 0x01 -> {
        if (length >= idSize) {
          visitor.name(file.id(body), body);
        }
      }
      case 0x02 -> {
        if (length >= 8 + 2L * idSize) {
          visitor.loadedClass(bytes.u4(body), file.id(body + 4), file.id(body + 8 + idSize));
        }
      }
      case 0x04 -> {
        if (length >= 8 + 4L * idSize) {
          visitor.frame(file.id(body), body);
        }
      }
      case 0x05 -> {
        if (length >= 12) {
          visitor.trace(bytes.u4(body), body);
        }
      }
      default -> {}
    }
  }
}
