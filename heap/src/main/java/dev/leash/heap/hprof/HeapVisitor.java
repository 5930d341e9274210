package dev.leash.heap.hprof;

/**
 * Is shown the objects, classes and roots of a dump; {@code position} is that of the record's tag.
 */
public interface HeapVisitor {

  /** A class with its static fields and the description of its instances; see {@link ClassDump}. */
  void classDump(long position, long id);

  /** An instance of a class, an array of references, or one of anything else. */
  void object(long position, long id);
}
