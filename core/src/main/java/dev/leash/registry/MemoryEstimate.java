package dev.leash.registry;

/**
 * About how many bytes of heap the registry holds, by what it has most of. Measured on a 64-bit JVM
 * with compressed pointers; {@code MemoryEstimateTest} holds it against a heap.
 */
final class MemoryEstimate {

  /** More for one of a source that has no table: with the reference to the source. */
  private static final long WITHOUT_TABLE = 25;

  /** A live registration with its share of a chunk and of the index of its source. */
  private static final long REGISTRATION = 70;

  /** More for one with a handle. */
  private static final long HANDLE = 90;

  /** The table of a source, with its first chunk. */
  private static final long SOURCE = 430;

  /** The name of an owner, a service or a tag, and a chunk for what belongs to it. */
  private static final long NAME = 530;

  /** A site with its frames, and what is counted there. */
  private static final long SITE = 1_600;

  private MemoryEstimate() {}

  static long bytes(RegistryTotals totals, SourceTables sources, HandleIndex handles) {
    return totals.live() * REGISTRATION
        + sources.shared().size() * WITHOUT_TABLE
        + handles.size() * HANDLE
        + sources.size() * SOURCE
        + totals.groups().size() * NAME
        + totals.sites() * SITE;
  }
}
