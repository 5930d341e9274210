package dev.leash.heap.hprof;

/** Is shown everything in a dump; {@code body} is the position where a record's content begins. */
public interface RecordVisitor extends HeapVisitor {

  /** A name: of a class, field, method. */
  void name(long id, long body);

  /** A class has a name. */
  void loadedClass(int serial, long classId, long nameId);

  /** One frame of a stack. */
  void frame(long id, long body);

  /** The stack of a thread. */
  void trace(int serial, long body);

  /**
   * An object that the collector begins with. Thread, trace and frame are 0 where they make no
   * sense.
   */
  void root(RootKind kind, long id, int thread, int traceOrFrame);
}
