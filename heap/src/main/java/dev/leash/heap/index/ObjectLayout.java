package dev.leash.heap.index;

import dev.leash.heap.hprof.FieldType;

/**
 * How a JVM lays out its objects: sizes in bytes of a reference, of the header, and of an array's
 * header with its length. A dump does not tell; but the ids are addresses, so of the layouts that
 * HotSpot has it is one in which no object reaches into the next one, and of these the one in which
 * most objects end just where the next one begins.
 *
 * @param name what a person calls it
 * @param reference bytes of a reference
 * @param header bytes before the first field
 * @param arrayHeader bytes before the first element of an array, if that needs no alignment
 * @param alignment objects take multiples of this
 */
public record ObjectLayout(String name, int reference, int header, int arrayHeader, int alignment) {

  private static final ObjectLayout[] KNOWN_64 = {
    new ObjectLayout("64 bit, compressed references", 4, 12, 16, 8),
    new ObjectLayout("64 bit, compact headers, compressed references", 4, 8, 12, 8),
    new ObjectLayout("64 bit, compressed class pointers", 8, 12, 16, 8),
    new ObjectLayout("64 bit, compact headers", 8, 8, 12, 8),
    new ObjectLayout("64 bit", 8, 16, 20, 8),
  };

  private static final ObjectLayout KNOWN_32 = new ObjectLayout("32 bit", 4, 8, 12, 8);
  private static final int SAMPLES = 50_000;

  /** A tenth of a percent: what a class that is padded in its own way may contradict. */
  private static final int TOLERATED = 1_000;

  long instance(int references, int otherBytes) {
    return align(header + (long) references * reference + otherBytes);
  }

  long array(int length, int elementSize) {
    int start = elementSize == 8 ? (arrayHeader + 7) & -8 : arrayHeader;
    return align(start + (long) length * elementSize);
  }

  private long align(long size) {
    return (size + alignment - 1) & -alignment;
  }

  /** The layout that fits the ids of a dump. */
  static ObjectLayout find(HeapIndex index, ObjectIds ids) {
    if (index.file().idSize() == 4) {
      return KNOWN_32;
    }
    int[] exact = new int[KNOWN_64.length];
    int[] contradictions = new int[KNOWN_64.length];
    int step = Math.max(1, index.size() / SAMPLES);
    int samples = 0;
    for (int object = 0; object < index.size(); object += step) {
      long gap = index.isClass(object) ? -1 : ids.gapBehind(index.id(object));
      if (gap < 0) {
        continue;
      }
      samples++;
      for (int i = 0; i < KNOWN_64.length; i++) {
        long size = KNOWN_64[i].size(index, object);
        exact[i] += size == gap ? 1 : 0;
        contradictions[i] += size > gap ? 1 : 0;
      }
    }
    int best = -1;
    for (int i = 0; i < KNOWN_64.length; i++) {
      boolean fits = contradictions[i] <= samples / TOLERATED;
      if (fits && (best < 0 || exact[i] > exact[best])) {
        best = i;
      }
    }
    return KNOWN_64[Math.max(best, 0)];
  }

  private long size(HeapIndex index, int object) {
    if (index.isObjectArray(object)) {
      return array(index.length(object), reference);
    }
    if (index.isPrimitiveArray(object)) {
      int type = index.elementType(object);
      return array(index.length(object), FieldType.size(type, reference));
    }
    HeapClass type = index.classOf(object);
    return type == null ? 0 : instance(type.allRefs(), type.otherBytes());
  }
}
