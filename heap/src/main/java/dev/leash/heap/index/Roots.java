package dev.leash.heap.index;

import dev.leash.heap.hprof.RootKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The objects that a collector begins with, and why. Not thread-safe while it is filled. */
public final class Roots {

  private long[] ids = new long[256];
  private final List<RootKind> kinds = new ArrayList<>();
  private final IntList threads = new IntList();
  private final IntList frames = new IntList();

  void add(RootKind kind, long id, int thread, int traceOrFrame) {
    if (kinds.size() == ids.length) {
      ids = Arrays.copyOf(ids, ids.length * 2);
    }
    ids[kinds.size()] = id;
    kinds.add(kind);
    threads.add(thread);
    frames.add(traceOrFrame);
  }

  /** How many there are; an object may be there several times. */
  public int size() {
    return kinds.size();
  }

  /** The id of the object. */
  public long id(int root) {
    return ids[root];
  }

  /** Why it is a root. */
  public RootKind kind(int root) {
    return kinds.get(root);
  }

  /** The serial number of the thread it belongs to, 0 if none. */
  public int thread(int root) {
    return threads.get(root);
  }

  /**
   * Of a thread the serial number of its stack, of a variable the number of its frame from the top.
   */
  public int traceOrFrame(int root) {
    return frames.get(root);
  }
}
