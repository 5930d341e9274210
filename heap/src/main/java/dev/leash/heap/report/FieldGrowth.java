package dev.leash.heap.report;

import dev.leash.heap.list.ListField;
import java.util.List;

/**
 * A field whose lists, maps or arrays hold more in each dump than in the one before.
 *
 * @param field the field
 * @param olderLists how many there were
 * @param lists how many there are
 * @param rounds how many elements they had together in each dump, oldest first; more each time
 * @param olderBytes how many bytes only they held
 * @param bytes how many only they hold
 * @param classes how many more elements there are of each class, most first
 * @param path the way from a root to one of them in the newest dump
 * @param filledBy which lines of code registered what is in them, most first; empty if that is not
 *     known
 */
public record FieldGrowth(
    ListField field,
    int olderLists,
    int lists,
    List<Long> rounds,
    long olderBytes,
    long bytes,
    List<ClassCount> classes,
    List<String> path,
    List<FilledBy> filledBy) {

  /** Copies the lists. */
  public FieldGrowth {
    rounds = List.copyOf(rounds);
    classes = List.copyOf(classes);
    path = List.copyOf(path);
    filledBy = List.copyOf(filledBy);
  }

  /** How many elements there were in the oldest dump. */
  public long olderElements() {
    return rounds.get(0);
  }

  /** How many elements there are in the newest dump. */
  public long elements() {
    return rounds.get(rounds.size() - 1);
  }
}
