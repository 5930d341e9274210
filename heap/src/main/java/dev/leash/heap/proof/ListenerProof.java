package dev.leash.heap.proof;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.SubjectFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Proves which of some listeners nothing but their sources holds. The heap is walked from the roots
 * twice: once without going on at the listeners, which shows whether what they work for is held by
 * something else; once without going on at their sources either, which shows whether they
 * themselves are. What has threads of its own, such as an executor, lives by them: there the third
 * walk tells, which leaves these threads out. Not thread-safe.
 */
public final class ListenerProof {

  private final HeapIndex heap;
  private final HeldListeners held;
  private final IntPredicate library;
  private final SubjectFinder subjects;
  private final Bits listeners;
  private final BarredWalk withSources;
  private final BarredWalk withoutSources;
  private final OwnThreads ownThreads;

  /** From all roots but those that belong to threads which work for a listener; null if none do. */
  private final BarredWalk withoutOwnThreads;

  private final ListenerHolders holders;

  private ListenerProof(HeapIndex heap, HeldListeners held, String holder, IntPredicate library) {
    this.heap = heap;
    this.library = library;
    this.held = held;
    this.subjects = new SubjectFinder(heap, KnownLists.builtIn());
    this.listeners = new Bits(heap.size());
    Bits barred = new Bits(heap.size());
    for (int listener : held.listeners()) {
      if (listener >= 0) {
        listeners.set(listener);
        barred.set(listener);
      }
    }
    for (int array : held.arrays()) {
      barred.set(array);
    }
    this.withSources = new BarredWalk(heap, barred, listeners);
    for (int source : held.sources()) {
      if (source >= 0) {
        barred.set(source);
      }
    }
    this.withoutSources = new BarredWalk(heap, barred, listeners);
    this.holders = new ListenerHolders(heap, holder);
    this.ownThreads = new OwnThreads(heap, withoutSource());
    this.withoutOwnThreads = ownThreads.any() ? walkWithoutOwnThreads() : null;
  }

  /** Those that are registered with nothing, but live by themselves. */
  private Set<Integer> withoutSource() {
    Set<Integer> alone = new HashSet<>();
    for (int i = 0; i < held.listeners().length; i++) {
      if (held.listeners()[i] >= 0 && held.sources()[i] < 0) {
        alone.add(held.listeners()[i]);
      }
    }
    return alone;
  }

  private BarredWalk walkWithoutOwnThreads() {
    Bits barred = new Bits(heap.size());
    for (int array : held.arrays()) {
      barred.set(array);
    }
    ownThreads.all().forEach(barred::set);
    for (int object = 0; object < heap.size(); object++) {
      HeapClass type = heap.isInstance(object) ? heap.classOf(object) : null;
      if (type != null && type.name().equals("java.lang.ThreadGroup")) {
        barred.set(object); // knows all threads of its own
      }
    }
    return new BarredWalk(heap, barred, new Bits(heap.size()), ownThreads::owns);
  }

  /**
   * Reads a dump and tells who holds the listeners in it.
   *
   * @param dump the file
   * @param holder the name of the class whose static fields {@code listeners} and {@code sources},
   *     arrays of one length, have the listeners and, at the same places, the objects that keep
   *     them
   * @param groupOf the group of each listener, from 0
   * @param groups how many groups there are
   * @param library whether the source of a listener, by the listener's place, is an object of a
   *     library, which keeps nothing but listeners; one of the application may be much else
   * @return one for each group; empty if the dump does not have the class or other listeners
   * @throws IOException if the dump can't be read
   */
  public static List<GroupHolding> of(
      Path dump, String holder, int[] groupOf, int groups, IntPredicate library)
      throws IOException {
    DumpProblems problems = new DumpProblems();
    try (HprofFile file = HprofFile.open(dump, problems, HeapProgress.NONE)) {
      HeapIndex heap = IndexBuilder.build(file, problems, HeapProgress.NONE, Integer.MAX_VALUE - 8);
      HeldListeners held = HeldListeners.find(heap, holder);
      return held == null || held.listeners().length != groupOf.length
          ? List.of()
          : new ListenerProof(heap, held, holder, library).all(groupOf, groups);
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
    ExclusiveObjects exclusive = new ExclusiveObjects();
    List<String> path = List.of();
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] != group) {
        continue;
      }
      int listener = held.listeners()[i];
      switch (heldBy(i)) {
        case IN_USE -> inUse.merge(subjectClass(listener), 1L, Long::sum);
        case UNKNOWN -> unknown++;
        case HELD_ONLY -> {
          heldOnly.merge(subjectClass(listener), 1L, Long::sum);
          exclusive.add(listener, isLeftToItsThreads(listener) ? withoutOwnThreads : withSources);
          path = path.isEmpty() ? holders.to(listener) : path;
        }
      }
    }
    long dropped = 0;
    for (Map.Entry<String, Long> each : heldOnly.entrySet()) {
      dropped += inUse.containsKey(each.getKey()) ? each.getValue() : 0;
    }
    return new GroupHolding(
        sum(heldOnly), dropped, sum(inUse), unknown, exclusive.objects, exclusive.bytes, path);
  }

  private String subjectClass(int listener) {
    int subject = subjects.of(listener);
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

  private HeldBy heldBy(int place) {
    int listener = held.listeners()[place];
    int source = held.sources()[place];
    if (listener < 0) {
      return HeldBy.UNKNOWN;
    }
    if (isLeftToItsThreads(listener)) {
      return HeldBy.HELD_ONLY;
    }
    int subject = subjects.of(listener);
    if (subject < 0) {
      return ownThreads.has(listener) ? HeldBy.IN_USE : HeldBy.UNKNOWN;
    }
    if (source >= 0 && !withSources.isReached(source)) {
      return HeldBy.UNKNOWN; // it goes with another listener that is looked at
    }
    // Where the source is no object, one of the holders is its list.
    int lists = source < 0 ? 1 : 0;
    if (withoutSources.holders(listener) > lists) {
      return HeldBy.IN_USE;
    }
    if (subject != listener) {
      return withSources.isReached(subject) ? HeldBy.IN_USE : HeldBy.HELD_ONLY;
    }
    // Held twice by what the source leads to: a second list of its own, or a map of what is in use.
    return withSources.holders(listener) > 1 && !library.test(place)
        ? HeldBy.UNKNOWN
        : HeldBy.HELD_ONLY;
  }

  private boolean isLeftToItsThreads(int listener) {
    return withoutOwnThreads != null
        && ownThreads.has(listener)
        && !withoutOwnThreads.isReached(listener);
  }

  /** What some listeners hold and nothing else does. */
  private final class ExclusiveObjects {
    private final Bits seen = new Bits(heap.size());
    private final IntQueue queue = new IntQueue();
    private long objects;
    private long bytes;

    void add(int listener, BarredWalk others) {
      take(listener);
      while (!queue.isEmpty()) {
        heap.references(queue.remove(), (field, target) -> arrive(target, others));
      }
    }

    private void arrive(int target, BarredWalk others) {
      if (!others.isReached(target)) {
        take(target);
      }
    }

    private void take(int object) {
      if (seen.set(object)) {
        objects++;
        bytes += heap.bytes(object);
        queue.add(object);
      }
    }
  }
}
