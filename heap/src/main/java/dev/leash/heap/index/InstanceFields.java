package dev.leash.heap.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The strong reference fields of a class's instances: its own, then those of its superclasses, as
 * they lie in a dump.
 */
final class InstanceFields {

  private static final String REFERENCE = "java.lang.ref.Reference";
  private static final String REFERENT = "referent";

  private final FieldRef[] refs;
  private final int[] places;

  private InstanceFields(List<FieldRef> refs, List<Integer> places) {
    this.refs = refs.toArray(new FieldRef[0]);
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Puts the fields together; a damaged dump's circle of superclasses is cut. */
  static InstanceFields of(HeapClass type) {
    List<FieldRef> refs = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int base = 0;
    int depth = 0;
    for (HeapClass c = type; c != null && depth < HeapClass.DEEPEST; c = c.superclass(), depth++) {
      for (int i = 0; i < c.ownRefs().size(); i++) {
        if (!isWeak(c.ownRefs().get(i))) {
          refs.add(c.ownRefs().get(i));
          places.add(base + c.ownPlaces().get(i));
        }
      }
      base += c.ownBytes();
    }
    return new InstanceFields(refs, places);
  }

  /** Where the referent of a weak reference lies, as {@link HeapClass#place}; -1 for others. */
  static int placeOfReferent(HeapClass type) {
    int base = 0;
    int depth = 0;
    for (HeapClass c = type; c != null && depth < HeapClass.DEEPEST; c = c.superclass(), depth++) {
      for (int i = 0; i < c.ownRefs().size(); i++) {
        FieldRef field = c.ownRefs().get(i);
        if (isWeak(field) && field.name().equals(REFERENT)) {
          return base + c.ownPlaces().get(i);
        }
      }
      base += c.ownBytes();
    }
    return -1;
  }

  /**
   * What a weak, soft, phantom or final reference points at, and the collector's own chain of them.
   */
  private static boolean isWeak(FieldRef field) {
    return field.owner().name().equals(REFERENCE)
        && (field.name().equals(REFERENT) || field.name().equals("discovered"));
  }

  /**
   * Makes a field that is declared by {@code holder}, which only passes objects on, one of {@code
   * type}, which says what for. {@code number} is the next free number of a field. Returns null if
   * there is none.
   */
  FieldRef adopt(HeapClass type, String holder, int number) {
    for (int i = 0; i < refs.length; i++) {
      if (refs[i].owner().name().equals(holder)) {
        refs[i] = new FieldRef(number, type, refs[i].name(), false);
        return refs[i];
      }
    }
    return null;
  }

  int size() {
    return refs.length;
  }

  FieldRef ref(int i) {
    return refs[i];
  }

  int place(int i) {
    return places[i];
  }
}
