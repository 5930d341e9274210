package dev.leash.heap.index;

import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.hprof.RecordVisitor;
import dev.leash.heap.hprof.RootKind;

/**
 * What the first pass over a dump gathers: names, classes, roots, stacks, and the ids of all
 * objects.
 */
final class DumpRecords implements RecordVisitor {

  /** Objects of every JVM but the oddest begin at multiples of eight. */
  private static final int USUAL_SHIFT = 3;

  final DumpNames names;
  final LongMap classNames = new LongMap();
  final LongMap classDumps = new LongMap();
  final LongMap classSerials = new LongMap();
  final LongMap frames = new LongMap();
  final LongMap traces = new LongMap();
  final Roots roots = new Roots();
  final ObjectIds ids = new ObjectIds(USUAL_SHIFT);

  DumpRecords(HprofFile file) {
    names = new DumpNames(file);
  }

  @Override
  public void name(long id, long body) {
    names.add(id, body);
  }

  @Override
  public void loadedClass(int serial, long classId, long nameId) {
    classNames.put(classId, nameId);
    classSerials.put(serial, classId);
  }

  @Override
  public void frame(long id, long body) {
    frames.put(id, body);
  }

  @Override
  public void trace(int serial, long body) {
    traces.put(serial, body);
  }

  @Override
  public void root(RootKind kind, long id, int thread, int traceOrFrame) {
    roots.add(kind, id, thread, traceOrFrame);
  }

  @Override
  public void classDump(long position, long id) {
    if (classDumps.get(id, -1) < 0) {
      classDumps.put(id, position);
    }
    ids.add(id);
  }

  @Override
  public void object(long position, long id) {
    ids.add(id);
  }
}
