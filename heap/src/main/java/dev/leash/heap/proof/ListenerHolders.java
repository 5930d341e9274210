package dev.leash.heap.proof;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.list.ClassNames;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.Structure;
import dev.leash.heap.walk.ListEdges;
import dev.leash.heap.walk.PathNames;
import dev.leash.heap.walk.PathWalk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the ways by which the roots hold some listeners, where the class that laid them ready does
 * not count. Not thread-safe.
 */
public final class ListenerHolders {

  private final PathWalk walk;
  private final PathNames names;

  /**
   * Walks.
   *
   * @param holder the name of the class that has the listeners in static fields
   */
  ListenerHolders(HeapIndex heap, String holder) {
    boolean[] fields = new boolean[heap.classes().fields().size()];
    for (FieldRef field : heap.classes().fields()) {
      fields[field.number()] = field.isStatic() && field.owner().name().equals(holder);
    }
    Structure structure = new Structure(heap, KnownLists.builtIn());
    walk = PathWalk.walk(heap, wholeFields(structure), HeapProgress.NONE, fields);
    names = new PathNames(heap, walk, structure::isPart, ClassNames::stable);
  }

  /** The fields that are left out are left out whatever is in them. */
  private static ListEdges wholeFields(Structure structure) {
    return new ListEdges() {
      @Override
      public boolean isList(int owner, FieldRef field, int target) {
        return true;
      }

      @Override
      public boolean isPart(int object) {
        return structure.isPart(object);
      }
    };
  }

  /**
   * Some listeners that are held in one way.
   *
   * @param listeners how many
   * @param path the way from a root to one of them, as in {@code SourceList}
   */
  public record Way(long listeners, List<String> path) {

    /** Copies the path. */
    public Way {
      path = List.copyOf(path);
    }
  }

  /**
   * Reads a dump and tells how the listeners in it are held.
   *
   * @param dump the file
   * @param holder the name of the class whose static field {@code listeners}, an array, has them;
   *     it has another array, {@code sources}
   * @return the ways, that of most listeners first; none for those that are held by nothing
   * @throws IOException if the dump can't be read
   */
  public static List<Way> of(Path dump, String holder) throws IOException {
    DumpProblems problems = new DumpProblems();
    try (HprofFile file = HprofFile.open(dump, problems, HeapProgress.NONE)) {
      HeapIndex heap = IndexBuilder.build(file, problems, HeapProgress.NONE, Integer.MAX_VALUE - 8);
      HeldListeners held = HeldListeners.find(heap, holder);
      return held == null ? List.of() : new ListenerHolders(heap, holder).of(held.listeners());
    }
  }

  private List<Way> of(int[] listeners) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (int listener : listeners) {
      List<String> path = to(listener);
      if (!path.isEmpty()) {
        counts.merge(path, 1L, Long::sum);
      }
    }
    List<Way> ways = new ArrayList<>();
    counts.forEach((path, count) -> ways.add(new Way(count, path)));
    ways.sort(Comparator.comparingLong((Way way) -> -way.listeners()));
    return ways;
  }

  /** The way to an object; empty if there is none, or it is not in the dump. */
  List<String> to(int object) {
    return object >= 0 && walk.isOutside(object) ? names.to(object) : List.of();
  }
}
