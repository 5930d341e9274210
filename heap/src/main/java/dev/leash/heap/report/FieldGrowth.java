package dev.leash.heap.report;

import dev.leash.heap.list.ListField;
import java.util.List;

/**
 * A field whose lists, maps or arrays hold more in the newer dump.
 *
 * @param field the field
 * @param olderLists how many there were
 * @param lists how many there are
 * @param olderElements how many elements these had together
 * @param elements how many they have
 * @param olderBytes how many bytes only they held
 * @param bytes how many only they hold
 * @param classes how many more elements there are of each class, most first
 * @param path the way from a root to one of them in the newer dump
 */
public record FieldGrowth(
    ListField field,
    int olderLists,
    int lists,
    long olderElements,
    long elements,
    long olderBytes,
    long bytes,
    List<ClassCount> classes,
    List<String> path) {

  /** Copies the lists. */
  public FieldGrowth {
    classes = List.copyOf(classes);
    path = List.copyOf(path);
  }
}
