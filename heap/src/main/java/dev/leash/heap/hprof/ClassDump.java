package dev.leash.heap.hprof;

/** Walks over one class record, whose length only its content tells. */
public final class ClassDump {

  /** Is shown the fields of a class in the order of the file. */
  public interface Fields {

    /** A static field, whose value lies at {@code value}. */
    void staticField(long nameId, int type, long value);

    /** A field that each instance has. */
    void instanceField(long nameId, int type);
  }

  private static final Fields NOBODY =
      new Fields() {
        @Override
        public void staticField(long nameId, int type, long value) {}

        @Override
        public void instanceField(long nameId, int type) {}
      };

  private ClassDump() {}

  /** The id of the superclass, 0 if there is none. */
  public static long superclass(HprofFile file, long position) {
    return file.id(position + 5 + file.idSize());
  }

  /** The id of the class loader, 0 for the boot loader. */
  public static long loader(HprofFile file, long position) {
    return file.id(position + 5 + 2L * file.idSize());
  }

  /**
   * The position behind the record, or -1 if it does not end before {@code limit} or is damaged.
   */
  static long skip(HprofFile file, long position, long limit) {
    return read(file, position, limit, NOBODY);
  }

  /** Shows all fields, and returns the position behind the record, or -1 as {@code skip} does. */
  public static long read(HprofFile file, long position, long limit, Fields fields) {
    int idSize = file.idSize();
    long at = position + 1 + 7L * idSize + 8;
    if (at + 2 > limit) {
      return -1;
    }
    at = constants(file, at, limit);
    if (at < 0 || at + 2 > limit) {
      return -1;
    }
    int statics = file.bytes().u2(at);
    at += 2;
    for (int i = 0; i < statics; i++) {
      if (at + idSize + 1 > limit) {
        return -1;
      }
      int type = file.bytes().u1(at + idSize);
      int size = FieldType.size(type, idSize);
      long value = at + idSize + 1;
      if (size == 0 || value + size > limit) {
        return -1;
      }
      fields.staticField(file.id(at), type, value);
      at = value + size;
    }
    return instanceFields(file, at, limit, fields);
  }

  private static long constants(HprofFile file, long start, long limit) {
    int constants = file.bytes().u2(start);
    long at = start + 2;
    for (int i = 0; i < constants; i++) {
      if (at + 3 > limit) {
        return -1;
      }
      int size = FieldType.size(file.bytes().u1(at + 2), file.idSize());
      at += 3 + size;
      if (size == 0 || at > limit) {
        return -1;
      }
    }
    return at;
  }

  private static long instanceFields(HprofFile file, long start, long limit, Fields fields) {
    int idSize = file.idSize();
    if (start + 2 > limit) {
      return -1;
    }
    int count = file.bytes().u2(start);
    long at = start + 2;
    if (at + (long) count * (idSize + 1) > limit) {
      return -1;
    }
    for (int i = 0; i < count; i++) {
      int type = file.bytes().u1(at + idSize);
      if (FieldType.size(type, idSize) == 0) {
        return -1;
      }
      fields.instanceField(file.id(at), type);
      at += idSize + 1;
    }
    return at;
  }
}
