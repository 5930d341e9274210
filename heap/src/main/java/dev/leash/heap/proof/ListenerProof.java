package dev.leash.heap.proof;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.list.KeptIn;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.SubjectFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Proves which of some listeners nothing but their sources holds, and sums it up for groups of
 * them. Not thread-safe.
 */
public final class ListenerProof {

  /** An inner object's outer object listens as well, and that one's may. */
  private static final int MOST_OUTER = 4;

  private final HeapIndex heap;
  private final HeldListeners held;
  private final IntPredicate library;
  private final IntPredicate alone;
  private final SubjectFinder subjects;
  private final ListenerWalks walks;
  private final ListenerHolders holders;

  private ListenerProof(
      HeapIndex heap,
      HeldListeners held,
      String holder,
      KnownLists known,
      IntPredicate library,
      IntPredicate alone) {
    this.heap = heap;
    this.held = held;
    this.library = library;
    this.alone = alone;
    this.subjects = new SubjectFinder(heap, known);
    this.walks = new ListenerWalks(heap, held, known, library);
    this.holders = new ListenerHolders(heap, holder);
  }

  /**
   * Reads a dump and tells who holds the listeners in it.
   *
   * @param dump the file
   * @param holder the name of the class whose static fields {@code listeners} and {@code sources},
   *     arrays of one length, have the listeners and, at the same places, the objects that keep
   *     them; a third one, {@code subjects}, may have those that they are known to work for
   * @param groupOf the group of each listener, from 0
   * @param groups how many groups there are
   * @param keptIn where sources keep listeners, beyond what this library knows
   * @param library whether the source of a listener, by the listener's place, is an object of a
   *     library, which keeps nothing but listeners; one of the application may be much else
   * @param alone whether a listener, by its place, is in no list, but lives by itself
   * @return one for each group; empty if the dump does not have the class or other listeners
   * @throws IOException if the dump can't be read
   */
  public static List<GroupHolding> of(
      Path dump,
      String holder,
      int[] groupOf,
      int groups,
      Collection<KeptIn> keptIn,
      IntPredicate library,
      IntPredicate alone)
      throws IOException {
    DumpProblems problems = new DumpProblems();
    try (HprofFile file = HprofFile.open(dump, problems, HeapProgress.NONE)) {
      HeapIndex heap = IndexBuilder.build(file, problems, HeapProgress.NONE, Integer.MAX_VALUE - 8);
      HeldListeners held = HeldListeners.find(heap, holder);
      return held == null || held.listeners().length != groupOf.length
          ? List.of()
          : new ListenerProof(heap, held, holder, KnownLists.builtIn().plus(keptIn), library, alone)
              .all(groupOf, groups);
    }
  }

  private List<GroupHolding> all(int[] groupOf, int groups) {
    List<GroupHolding> holdings = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      holdings.add(of(groupOf, group));
    }
    return holdings;
  }

  private GroupHolding of(int[] groupOf, int group) {
    long unknown = 0;
    Map<String, Long> heldOnly = new HashMap<>();
    Map<String, Long> inUse = new HashMap<>();
    Set<Integer> users = new HashSet<>();
    Map<Integer, Long> registered = new HashMap<>();
    ExclusiveObjects exclusive = new ExclusiveObjects(heap);
    List<String> path = List.of();
    int list = commonHolder(groupOf, group);
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] != group) {
        continue;
      }
      int listener = held.listeners()[i];
      registered.merge(listener, 1L, Long::sum);
      switch (heldBy(i, MOST_OUTER, list)) {
        case IN_USE -> {
          inUse.merge(subjectClass(i), 1L, Long::sum);
          users.add(user(i));
        }
        case UNKNOWN -> unknown++;
        case HELD_ONLY -> {
          heldOnly.merge(subjectClass(i), 1L, Long::sum);
          exclusive.add(listener, walks.others(listener));
          path = path.isEmpty() ? holders.to(listener) : path;
        }
      }
    }
    long dropped = 0;
    for (Map.Entry<String, Long> each : heldOnly.entrySet()) {
      dropped += inUse.containsKey(each.getKey()) ? each.getValue() : 0;
    }
    return new GroupHolding(
        sum(heldOnly),
        dropped,
        sum(inUse),
        unknown,
        exclusive.objects(),
        exclusive.bytes(),
        path,
        users.size(),
        copies(registered));
  }

  /**
   * What alone holds nearly all listeners of a library's sources beside these: their list, in an
   * object of the library's that others lead to as well, such as the end point of a connection.
   *
   * @return -1 if there is no such object
   */
  private int commonHolder(int[] groupOf, int group) {
    Map<Integer, Integer> counts = new HashMap<>();
    int all = 0;
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] == group && held.listeners()[i] >= 0 && library.test(i)) {
        all++;
        counts.merge(walks.withoutSources().onlyHolder(held.listeners()[i]), 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      if (each.getKey() >= 0 && each.getValue() > 1 && each.getValue() * 10 >= all * 9) {
        return each.getKey();
      }
    }
    return -1;
  }

  /** Who uses a listener: whom it works for, or else what alone holds it, such as a list of all. */
  private int user(int place) {
    int listener = held.listeners()[place];
    int subject = subject(place);
    int holder = walks.withoutSources().onlyHolder(listener);
    if (subject >= 0 && subject != listener) {
      return subject;
    }
    return holder >= 0 ? holder : listener;
  }

  /** A set has a listener once, however often it was added. */
  private long copies(Map<Integer, Long> registered) {
    long copies = 0;
    for (Map.Entry<Integer, Long> each : registered.entrySet()) {
      if (each.getKey() >= 0) {
        copies += Math.min(each.getValue() - 1, walks.withSources().repeats(each.getKey()));
      }
    }
    return copies;
  }

  private int subject(int place) {
    int known = held.subject(place);
    return known >= 0 ? known : subjects.of(held.listeners()[place]);
  }

  private String subjectClass(int place) {
    int listener = held.listeners()[place];
    int subject = subject(place);
    HeapClass type = heap.typeOf(subject < 0 ? listener : subject);
    return type == null ? "" : type.name();
  }

  private static long sum(Map<String, Long> counts) {
    long sum = 0;
    for (long count : counts.values()) {
      sum += count;
    }
    return sum;
  }

  private enum HeldBy {
    HELD_ONLY,
    IN_USE,
    UNKNOWN
  }

  private HeldBy heldBy(int place, int outer, int list) {
    int listener = held.listeners()[place];
    int source = held.sources()[place];
    if (listener < 0) {
      return HeldBy.UNKNOWN;
    }
    if (walks.isLeftToItsThreads(listener)) {
      return HeldBy.HELD_ONLY;
    }
    int subject = subject(place);
    if (subject < 0) {
      return walks.hasOwnThreads(listener) ? HeldBy.IN_USE : HeldBy.UNKNOWN;
    }
    if (source >= 0 && !walks.withSources().isReached(source)) {
      return HeldBy.UNKNOWN; // it goes with another listener that is looked at
    }
    if (!walks.withSources().isReached(listener)) {
      return HeldBy.UNKNOWN; // so does this, which its source does not have any more
    }
    // Where the source is no object, one of the holders is its list, unless that one is known.
    boolean isOfUnknownList = source < 0 && !alone.test(place) && !walks.isInListOfClass(listener);
    int unknownLists = isOfUnknownList ? 1 : 0;
    boolean inList =
        list >= 0
            && subject != listener
            && library.test(place)
            && walks.withoutSources().onlyHolder(listener) == list;
    int others = walks.withoutSources().holders(listener) - unknownLists;
    if (others > 0 && !inList) {
      return others > walks.withoutSources().inLists(listener) ? HeldBy.IN_USE : HeldBy.UNKNOWN;
    }
    if (subject != listener) {
      return subjectHeldBy(subject, outer, list);
    }
    // Held twice by what the source leads to: a second list of its own, or a map of what is in use.
    return walks.withSources().holders(listener) > 1 && !library.test(place)
        ? HeldBy.UNKNOWN
        : HeldBy.HELD_ONLY;
  }

  /** What is a listener itself is reached by that, which says nothing about who uses it. */
  private HeldBy subjectHeldBy(int subject, int outer, int list) {
    Integer place = walks.place(subject);
    if (place != null && outer > 0) {
      return heldBy(place, outer - 1, list);
    }
    return walks.withSources().isReached(subject) ? HeldBy.IN_USE : HeldBy.HELD_ONLY;
  }
}
