package dev.leash.heap.index;

import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.hprof.RootKind;

/** Which method a variable on a stack belongs to. Not thread-safe. */
public final class Stacks {

  private final HprofFile file;
  private final DumpRecords records;
  private final ClassTable classes;

  /** Of each thread's serial number its root. */
  private final LongMap threads = new LongMap();

  Stacks(HprofFile file, DumpRecords records, ClassTable classes) {
    this.file = file;
    this.records = records;
    this.classes = classes;
    for (int i = 0; i < records.roots.size(); i++) {
      if (records.roots.kind(i) == RootKind.THREAD) {
        threads.put(records.roots.thread(i), i);
      }
    }
  }

  /** The id of the thread object with a serial number, or 0. */
  public long thread(int serial) {
    int root = (int) threads.get(serial, -1);
    return root < 0 ? 0 : records.roots.id(root);
  }

  /** The method of a frame as {@code Class.method}, or null if the dump does not say. */
  public String method(int threadSerial, int frame) {
    long body = body(threadSerial, frame);
    if (body < 0) {
      return null;
    }
    HeapClass type = type(body);
    String method = records.names.get(file.id(body + file.idSize()));
    return (type == null ? "?" : type.name()) + "." + method;
  }

  /** The class of a frame's method, or null if the dump does not say. */
  public HeapClass caller(int threadSerial, int frame) {
    long body = body(threadSerial, frame);
    return body < 0 ? null : type(body);
  }

  private HeapClass type(long body) {
    int serial = file.bytes().u4(body + 4L * file.idSize());
    return classes.byId(records.classSerials.get(serial, 0));
  }

  /** Where a frame is described; negative if it is not. */
  private long body(int threadSerial, int frame) {
    int root = (int) threads.get(threadSerial, -1);
    long trace = root < 0 ? -1 : records.traces.get(records.roots.traceOrFrame(root), -1);
    if (trace < 0 || frame < 0 || frame >= file.bytes().u4(trace + 8)) {
      return -1;
    }
    long place = trace + 12 + (long) frame * file.idSize();
    if (place + file.idSize() > trace + (file.bytes().u4(trace - 4) & 0xffffffffL)) {
      return -1;
    }
    return records.frames.get(file.id(place), -1);
  }
}
