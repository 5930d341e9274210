package dev.leash.heap.list;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;

/**
 * Which objects of a dump are collections or parts of them, and which stand for a listener.
 * Immutable.
 */
public final class Structure {

  private final HeapIndex heap;
  private final ListParts parts;
  private final Bits collections;
  private final Bits listParts;

  /** Sorts all classes and objects of a dump. */
  public Structure(HeapIndex heap, KnownLists known) {
    this.heap = heap;
    parts = new ListParts(heap, known);
    collections = new Bits(heap.size());
    listParts = new Bits(heap.size());
    boolean hasHolders = false;
    for (int object = 0; object < heap.size(); object++) {
      HeapClass type = heap.classOf(object);
      ListPart part = type == null ? ListPart.NONE : parts.of(type);
      hasHolders |= part == ListPart.HOLDER;
      if (part == ListPart.COLLECTION) {
        if (heap.isInstance(object) || heap.length(object) > 0) {
          collections.set(object);
        }
        listParts.set(object);
      } else if (part == ListPart.CHAIN) {
        collections.set(object);
        listParts.set(object);
      } else if (part == ListPart.NODE || part == ListPart.THROUGH) {
        listParts.set(object);
      }
    }
    if (hasHolders) {
      holders();
    }
  }

  /** An atomic reference to a collection is as good as the collection. */
  private void holders() {
    for (int object = 0; object < heap.size(); object++) {
      if (part(object) == ListPart.HOLDER) {
        int value = heap.value(object, "value");
        if (value >= 0 && collections.get(value)) {
          collections.set(object);
          listParts.set(object);
        }
      }
    }
  }

  /** Whether an object is a collection, a map or an array with places in it. */
  public boolean isCollection(int object) {
    return collections.get(object);
  }

  /** Whether an object is nothing but a part of a list. */
  public boolean isPart(int object) {
    return listParts.get(object);
  }

  /** What an object is to a list. */
  ListPart part(int object) {
    HeapClass type = heap.classOf(object);
    return type == null ? ListPart.NONE : parts.of(type);
  }

  /** What objects of a class are to a list. */
  ListPart part(HeapClass type) {
    return parts.of(type);
  }

  /**
   * The fields that matter of what is {@link ListPart#THROUGH}, {@link ListPart#WRAPPER} or {@link
   * ListPart#CHAIN}.
   */
  String[] fields(HeapClass type) {
    return parts.fields(type);
  }
}
