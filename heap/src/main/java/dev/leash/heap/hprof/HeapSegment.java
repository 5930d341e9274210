package dev.leash.heap.hprof;

/** Walks over the sub-records between two positions of a dump. */
final class HeapSegment {

  private static final int CLASS = 0x20;
  private static final int INSTANCE = 0x21;
  private static final int OBJECT_ARRAY = 0x22;
  private static final int PRIMITIVE_ARRAY = 0x23;

  private final HprofFile file;
  private final MappedFile bytes;
  private final int idSize;

  HeapSegment(HprofFile file) {
    this.file = file;
    this.bytes = file.bytes();
    this.idSize = file.idSize();
  }

  /**
   * Shows all that lies between {@code start} and {@code end}, roots only if {@code roots} is not
   * null. Returns {@code end}, or the position of the first sub-record that can't be read.
   */
  long read(long start, long end, HeapVisitor visitor, RecordVisitor roots) {
    long at = start;
    while (at < end) {
      int tag = bytes.u1(at);
      boolean isObject = tag >= INSTANCE && tag <= PRIMITIVE_ARRAY;
      long next = isObject ? behind(tag, at, end) : other(tag, at, end, visitor, roots);
      if (next < 0) {
        return at;
      }
      if (isObject) {
        visitor.object(at, file.id(at + 1));
      }
      at = next;
    }
    return at;
  }

  /** The position behind an object, or -1 if it can't be read. */
  private long behind(int tag, long at, long end) {
    long head = at + (tag == PRIMITIVE_ARRAY ? 10 + idSize : 9 + 2 * idSize);
    if (head > end) {
      return -1;
    }
    int length = bytes.u4(tag == INSTANCE ? head - 4 : at + 5 + idSize);
    int size = tag == INSTANCE ? 1 : tag == OBJECT_ARRAY ? idSize : primitive(bytes.u1(head - 1));
    long next = head + (long) length * size;
    return length < 0 || size == 0 || next > end ? -1 : next;
  }

  private int primitive(int type) {
    return type == FieldType.OBJECT ? 0 : FieldType.size(type, idSize);
  }

  private long other(int tag, long at, long end, HeapVisitor visitor, RecordVisitor roots) {
    return tag == CLASS ? classDump(at, end, visitor) : root(tag, at, end, roots);
  }

  private long classDump(long at, long end, HeapVisitor visitor) {
    long next = ClassDump.skip(file, at, end);
    if (next >= 0) {
      visitor.classDump(at, file.id(at + 1));
    }
    return next;
  }

  private long root(int tag, long at, long end, RecordVisitor roots) {
    RootKind kind =
        switch (tag) {
          case 0x01 -> RootKind.JNI_GLOBAL;
          case 0x02 -> RootKind.JNI_LOCAL;
          case 0x03 -> RootKind.JAVA_FRAME;
          case 0x04 -> RootKind.NATIVE_STACK;
          case 0x05 -> RootKind.STICKY_CLASS;
          case 0x06 -> RootKind.THREAD_BLOCK;
          case 0x07 -> RootKind.MONITOR;
          case 0x08 -> RootKind.THREAD;
          case 0xff -> RootKind.UNKNOWN;
          default -> null;
        };
    if (kind == null) {
      return -1;
    }
    int rest =
        switch (tag) {
          case 0x01 -> idSize;
          case 0x02, 0x03, 0x08 -> 8;
          case 0x04, 0x06 -> 4;
          default -> 0;
        };
    long next = at + 1 + idSize + rest;
    if (next > end) {
      return -1;
    }
    if (roots != null) {
      int thread = tag == 0x01 || rest == 0 ? 0 : bytes.u4(at + 1 + idSize);
      roots.root(kind, file.id(at + 1), thread, rest == 8 && tag != 0x01 ? bytes.u4(next - 4) : 0);
    }
    return next;
  }
}
