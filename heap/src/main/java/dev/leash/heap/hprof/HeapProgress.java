package dev.leash.heap.hprof;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface HeapProgress {

  /** Tells nobody. */
  HeapProgress NONE = (stage, done, total) -> {};

  /**
   * {@code done} of {@code total} units of {@code stage} are done; called often, so it must be
   * cheap.
   */
  void at(String stage, long done, long total);
}
