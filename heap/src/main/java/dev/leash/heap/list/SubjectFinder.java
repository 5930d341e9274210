package dev.leash.heap.list;

import dev.leash.heap.index.HeapIndex;

/** Finds for whom a listener works, for those who know no lists. Not thread-safe. */
public final class SubjectFinder {

  private final Subjects subjects;

  /** Looks into a heap. */
  public SubjectFinder(HeapIndex heap, KnownLists known) {
    this.subjects = new Subjects(heap, new ElementKinds(heap, known));
  }

  /**
   * The object that a listener works for: what a lambda captured, the outer instance, or itself; -1
   * if it captured nothing but data.
   */
  public int of(int listener) {
    return subjects.of(listener);
  }
}
