package dev.leash.heap.hprof;

/** Walks over the sub-records between two positions of a dump. */
final class HeapSegment {

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
      long next =
          switch (bytes.u1(at)) {
            case 0x21 -> instance(at, end, visitor);
            case 0x22 -> objectArray(at, end, visitor);
            case 0x23 -> primitiveArray(at, end, visitor);
            case 0x20 -> classDump(at, end, visitor);
            default -> root(at, end, roots);
          };
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private long instance(long at, long end, HeapVisitor visitor) {
    long head = at + 9 + 2L * idSize;
    if (head > end) {
      return -1;
    }
    int length = bytes.u4(head - 4);
    long next = head + length;
    if (length < 0 || next > end) {
      return -1;
    }
    visitor.instance(at, file.id(at + 1), file.id(at + 5 + idSize), length);
    return next;
  }

  private long objectArray(long at, long end, HeapVisitor visitor) {
    long head = at + 9 + 2L * idSize;
    if (head > end) {
      return -1;
    }
    int length = bytes.u4(at + 5 + idSize);
    long next = head + (long) length * idSize;
    if (length < 0 || next > end) {
      return -1;
    }
    visitor.objectArray(at, file.id(at + 1), file.id(head - idSize), length);
    return next;
  }

  private long primitiveArray(long at, long end, HeapVisitor visitor) {
    long head = at + 10 + idSize;
    if (head > end) {
      return -1;
    }
    int length = bytes.u4(head - 5);
    int type = bytes.u1(head - 1);
    int size = type == FieldType.OBJECT ? 0 : FieldType.size(type, idSize);
    long next = head + (long) length * size;
    if (length < 0 || size == 0 || next > end) {
      return -1;
    }
    visitor.primitiveArray(at, file.id(at + 1), type, length);
    return next;
  }

  private long classDump(long at, long end, HeapVisitor visitor) {
    long next = ClassDump.skip(file, at, end);
    if (next >= 0) {
      visitor.classDump(at, file.id(at + 1));
    }
    return next;
  }

  private long root(long at, long end, RecordVisitor roots) {
    int tag = bytes.u1(at);
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
