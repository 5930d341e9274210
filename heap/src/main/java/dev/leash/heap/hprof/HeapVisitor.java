package dev.leash.heap.hprof;

/**
 * Is shown the objects, classes and roots of a dump; {@code position} is that of the record's tag.
 */
public interface HeapVisitor {

  /** A class with its static fields and the description of its instances; see {@link ClassDump}. */
  void classDump(long position, long id);

  /** An object that is no array, of {@code length} bytes of fields. */
  void instance(long position, long id, long classId, int length);

  /** An array of references. */
  void objectArray(long position, long id, long classId, int length);

  /** An array of numbers, characters or booleans; the type is that of {@link FieldType}. */
  void primitiveArray(long position, long id, int type, int length);
}
