package dev.leash.heap.hprof;

import java.util.ArrayList;
import java.util.List;

/** Damage that was found in a dump while the rest of it could be used. Not thread-safe. */
public final class DumpProblems {

  private static final int KEPT = 10;

  private final List<String> kept = new ArrayList<>();
  private int more;

  /** Notes that something is wrong at {@code offset}, in bytes from the start of the file. */
  public void add(String what, long offset) {
    if (kept.size() < KEPT) {
      kept.add(what + " at offset " + offset);
    } else {
      more++;
    }
  }

  /** The first ten problems as sentences, and one that counts the others; never null. */
  public List<String> toList() {
    List<String> all = new ArrayList<>(kept);
    if (more > 0) {
      all.add("and " + more + " more");
    }
    return List.copyOf(all);
  }
}
