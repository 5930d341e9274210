package dev.leash.heap.proof;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.Structure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The walks from the roots that tell who holds some listeners. The first does not go on at the
 * listeners, which shows whether what they work for is held by something else; the second does not
 * go on at their sources either, which shows whether they themselves are. What has threads of its
 * own, such as an executor, lives by them: there the third tells, which leaves these threads out.
 * Immutable.
 */
final class ListenerWalks {

  private final HeapIndex heap;
  private final HeldListeners held;
  private final Bits listeners;

  /** The first place of each listener. */
  private final Map<Integer, Integer> places = new HashMap<>();

  private final KnownListObjects lists;
  private final BarredWalk withSources;
  private final BarredWalk withoutSources;
  private final OwnThreads ownThreads;

  /** From all roots but those that belong to threads which work for a listener; null if none do. */
  private final BarredWalk withoutOwnThreads;

  /**
   * Walks.
   *
   * @param library whether the source of a listener, by its place, is an object of a library
   */
  ListenerWalks(HeapIndex heap, HeldListeners held, KnownLists known, IntPredicate library) {
    this.heap = heap;
    this.held = held;
    this.listeners = new Bits(heap.size());
    Bits barred = arrays();
    for (int i = 0; i < held.listeners().length; i++) {
      int listener = held.listeners()[i];
      if (listener >= 0) {
        listeners.set(listener);
        barred.set(listener);
        places.putIfAbsent(listener, i);
      }
    }
    TimerThreads timers = new TimerThreads(heap, held.sources());
    Structure structure = new Structure(heap, known);
    CallsOfListeners calls = new CallsOfListeners(heap, structure, held.sources(), listeners);
    IntPredicate inFlight = root -> timers.hasInFrame(root) || calls.hasInFrame(root);
    this.withSources = new BarredWalk(heap, barred, listeners, inFlight);
    for (int source : held.sources()) {
      if (source >= 0) {
        barred.set(source);
      }
    }
    timers.queues(barred);
    this.lists = new KnownListObjects(heap, structure, known, held.sources());
    lists.mark(barred);
    LibraryInternals internals =
        new LibraryInternals(heap, structure, held.sources(), library, listeners);
    this.withoutSources = new BarredWalk(heap, barred, listeners, inFlight, internals::has);
    this.ownThreads = new OwnThreads(heap, withoutSource());
    this.withoutOwnThreads = ownThreads.any() ? walkWithoutOwnThreads() : null;
  }

  /** What laid the listeners ready holds nothing. */
  private Bits arrays() {
    Bits arrays = new Bits(heap.size());
    for (int array : held.arrays()) {
      arrays.set(array);
    }
    return arrays;
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
    Bits barred = arrays();
    ownThreads.all().forEach(barred::set);
    for (int object = 0; object < heap.size(); object++) {
      HeapClass type = heap.classOfInstance(object);
      if (type != null && type.name().equals("java.lang.ThreadGroup")) {
        barred.set(object); // knows all threads of its own
      }
    }
    return new BarredWalk(heap, barred, new Bits(heap.size()), ownThreads::owns, true);
  }

  /** The walk that goes on at sources. */
  BarredWalk withSources() {
    return withSources;
  }

  /** The walk that does not. */
  BarredWalk withoutSources() {
    return withoutSources;
  }

  /** The walk that reaches what something other than a listener holds. */
  BarredWalk others(int listener) {
    return isLeftToItsThreads(listener) ? withoutOwnThreads : withSources;
  }

  /** The first place of a listener among those asked about; null if it is none. */
  Integer place(int listener) {
    return places.get(listener);
  }

  /** Whether a listener is in a list that a class is known to keep in a static field. */
  boolean isInListOfClass(int listener) {
    return lists.isInListOfClass(listener);
  }

  /** Whether a listener has threads of its own. */
  boolean hasOwnThreads(int listener) {
    return ownThreads.has(listener);
  }

  /** Whether nothing but threads of its own holds a listener. */
  boolean isLeftToItsThreads(int listener) {
    return withoutOwnThreads != null
        && ownThreads.has(listener)
        && !withoutOwnThreads.isReached(listener);
  }
}
