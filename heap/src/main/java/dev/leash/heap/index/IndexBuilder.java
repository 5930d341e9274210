package dev.leash.heap.index;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HeapVisitor;
import dev.leash.heap.hprof.HprofException;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.hprof.HprofScanner;
import java.util.ArrayList;
import java.util.List;

/** Reads a dump twice: first all records, then where each object lies. */
public final class IndexBuilder {

  /** About how many bytes of memory an object takes while a dump is read and walked over. */
  public static final int BYTES_AN_OBJECT = 20;

  private IndexBuilder() {}

  /**
   * Indexes a dump.
   *
   * @param mostObjects above how many objects to refuse
   * @throws HprofException if there are no objects in it, or too many
   */
  public static HeapIndex build(
      HprofFile file, DumpProblems problems, HeapProgress progress, long mostObjects)
      throws HprofException {
    HprofScanner scanner = new HprofScanner(file, problems, progress);
    DumpRecords records = new DumpRecords(file);
    scanner.readAll(records);
    ObjectIds ids = records.ids.isUnaligned() ? anywhere(scanner) : records.ids;
    long count = ids.seal();
    if (count == 0) {
      throw new HprofException("no objects were found", file.bytes().size());
    }
    if (count > Math.min(mostObjects, Integer.MAX_VALUE - 8)) {
      throw new HprofException(
          "there are "
              + count
              + " objects, which take about "
              + (count * BYTES_AN_OBJECT / 1_000_000 + 1)
              + " MB of memory to read, and the limit is "
              + mostObjects
              + " objects: -Xmx and --heap-limit set it",
          file.bytes().size());
    }
    Locations locations = new Locations(ids, new Offsets((int) count, file.bytes().size()));
    scanner.readObjects("indexing", locations);
    ClassTable classes = new ClassTable(file, records, locations.classIds);
    for (HeapClass each : classes.classes()) {
      each.setObject(ids.number(each.id()));
    }
    Stacks stacks = new Stacks(file, records, classes);
    return new HeapIndex(file, ids, locations.offsets, (int) count, classes, records.roots, stacks);
  }

  private static ObjectIds anywhere(HprofScanner scanner) {
    ObjectIds ids = new ObjectIds(0);
    scanner.readObjects(
        "indexing",
        new HeapVisitor() {
          @Override
          public void classDump(long position, long id) {
            ids.add(id);
          }

          @Override
          public void object(long position, long id) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static final class Locations implements HeapVisitor {
    private final ObjectIds ids;
    private final Offsets offsets;
    private final List<Long> classIds = new ArrayList<>();

    Locations(ObjectIds ids, Offsets offsets) {
      this.ids = ids;
      this.offsets = offsets;
    }

    @Override
    public void classDump(long position, long id) {
      int number = ids.number(id);
      if (offsets.get(number) == 0) {
        offsets.set(number, position);
        classIds.add(id);
      }
    }

    /** If a damaged dump has an id twice, the first object keeps it. */
    @Override
    public void object(long position, long id) {
      int number = ids.number(id);
      if (offsets.get(number) == 0) {
        offsets.set(number, position);
      }
    }
  }
}
