package dev.leash.heap;

import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.list.KeptIn;
import dev.leash.heap.list.ListField;
import java.util.Collection;
import java.util.List;

/**
 * How a dump is looked at.
 *
 * @param mostObjects above how many objects a dump is refused
 * @param mostLists how many lists are reported
 * @param lists where sources keep listeners, beyond those that this library knows
 * @param fields further fields that have listener lists
 */
public record HeapOptions(
    long mostObjects, int mostLists, List<KeptIn> lists, List<ListField> fields) {
  /** Copies the lists. */
  public HeapOptions {
    lists = List.copyOf(lists);
    fields = List.copyOf(fields);
  }

  /** No limit but memory, 50 lists, and what is built in. */
  public static HeapOptions defaults() {
    return new HeapOptions(Integer.MAX_VALUE, 50, List.of(), List.of());
  }

  /** The same that knows where further sources keep their listeners. */
  public HeapOptions withLists(List<KeptIn> more) {
    return new HeapOptions(mostObjects, mostLists, more, fields);
  }

  /** The same that knows further fields that have listener lists. */
  public HeapOptions withFields(Collection<ListField> more) {
    return new HeapOptions(mostObjects, mostLists, lists, List.copyOf(more));
  }

  /** The same that refuses dumps for which more than so many bytes of memory are needed. */
  public HeapOptions withMostMemory(long bytes) {
    return withMostObjects(bytes / IndexBuilder.BYTES_AN_OBJECT);
  }

  /** The same with another limit of objects. */
  public HeapOptions withMostObjects(long most) {
    return new HeapOptions(most, mostLists, lists, fields);
  }

  /** The same with another number of lists. */
  public HeapOptions withMostLists(int most) {
    return new HeapOptions(mostObjects, most, lists, fields);
  }
}
