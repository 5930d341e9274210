package dev.leash.heap.report;

import java.util.List;

/**
 * What a dump says of listener lists, and of two dumps which lists grew.
 *
 * @param dump the (newer) dump
 * @param lists the lists that hold listeners, the one that holds most first
 * @param older the older dump, or null if one dump was read
 * @param growth what grew between the two, most first; empty if one dump was read
 */
public record HeapReport(
    DumpSummary dump, List<SourceList> lists, DumpSummary older, List<FieldGrowth> growth) {

  /** Copies the lists. */
  public HeapReport {
    lists = List.copyOf(lists);
    growth = List.copyOf(growth);
  }

  /** The same with other names for the dumps; {@code older} is of no use if there is one dump. */
  public HeapReport named(String newDump, String oldDump) {
    return new HeapReport(
        dump.named(newDump), lists, older == null ? null : older.named(oldDump), growth);
  }
}
