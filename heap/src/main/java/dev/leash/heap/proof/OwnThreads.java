package dev.leash.heap.proof;

import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.Roots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The threads that some objects have for themselves, as an executor has: the object leads to the
 * thread or to what the thread runs, and that leads back to the object, each in a few steps; or the
 * object is a thread. What makes the threads of a pool has those of the pool. That they hold it
 * does not mean that anybody uses it. A thread that two objects of one class lead to is shared, and
 * nobody's own. Not thread-safe.
 */
final class OwnThreads {

  /**
   * From a thread pool to its threads it is six, through the set of its workers; from a client to
   * those of its pool, which may be in a wrapper, eight.
   */
  private static final int STEPS = 8;

  /**
   * From the thread of a scheduler to what one of its tasks works for it is nine: through the queue
   * and the task.
   */
  private static final int STEPS_BACK = 9;

  /** What reaches more objects than this in so many steps is no thread pool. */
  private static final int OBJECTS = 5_000;

  private static final Set<String> LEAD_EVERYWHERE =
      Set.of("java.lang.ThreadGroup", "java.security.AccessControlContext", "java.lang.Thread");

  private final HeapIndex heap;

  /** The serial number of each thread that runs. */
  private final Map<Integer, Integer> serials = new HashMap<>();

  /** The threads that run, by what they run. */
  private final Map<Integer, Integer> byTask = new HashMap<>();

  /** The thread pools, by what makes their threads. */
  private final Map<Integer, List<Integer>> byFactory = new HashMap<>();

  /** Who leads to each thread and is led to by it. */
  private final Map<Integer, List<Integer>> claims = new HashMap<>();

  private final Set<Integer> threads = new HashSet<>();
  private final Set<Integer> owned = new HashSet<>();
  private final Set<Integer> served = new HashSet<>();

  /**
   * Looks for them.
   *
   * @param masters the objects that may have some
   */
  OwnThreads(HeapIndex heap, Set<Integer> masters) {
    this.heap = heap;
    Roots roots = heap.roots();
    for (int root = 0; root < roots.size(); root++) {
      if (roots.kind(root) == RootKind.THREAD && heap.number(roots.id(root)) >= 0) {
        int thread = heap.number(roots.id(root));
        serials.put(thread, roots.thread(root));
        byTask.put(task(thread), thread);
      }
    }
    byTask.remove(-1);
    for (int object = 0; object < heap.size() && !masters.isEmpty(); object++) {
      HeapClass type = heap.classOfInstance(object);
      if (type != null && type.isA("java.util.concurrent.ThreadPoolExecutor")) {
        int factory = heap.value(object, "threadFactory");
        byFactory.computeIfAbsent(factory, f -> new ArrayList<>()).add(object);
      }
    }
    masters.forEach(this::look);
    claims.forEach(this::decide);
  }

  /** What a thread runs; -1 if it is not known. From JDK 19 on it is in an object beside it. */
  private int task(int thread) {
    int fields = heap.value(thread, "holder");
    return fields < 0 ? heap.value(thread, "target") : heap.value(fields, "task");
  }

  private void decide(int thread, List<Integer> masters) {
    Set<HeapClass> types = new HashSet<>();
    for (int master : masters) {
      if (!types.add(heap.typeOf(master))) {
        return; // it works for several of them
      }
    }
    threads.add(thread);
    owned.add(serials.get(thread));
    served.addAll(masters);
  }

  private void look(int master) {
    if (serials.containsKey(master)) {
      claim(master, master);
      return;
    }
    Set<Integer> met = new LinkedHashSet<>();
    meet(master, met);
    walk(master, STEPS, object -> meet(object, met));
    for (int pool : byFactory.getOrDefault(master, List.of())) {
      walk(pool, STEPS, object -> meet(object, met));
    }
    for (int thread : met) {
      if (leadsTo(thread, master)) {
        claim(master, thread);
      }
    }
  }

  private void meet(int object, Set<Integer> threads) {
    if (serials.containsKey(object)) {
      threads.add(object);
    } else if (byTask.containsKey(object)) {
      threads.add(byTask.get(object));
    }
  }

  private void claim(int master, int thread) {
    claims.computeIfAbsent(thread, t -> new ArrayList<>()).add(master);
  }

  private boolean leadsTo(int thread, int master) {
    boolean[] found = {false};
    walk(thread, STEPS_BACK, object -> found[0] |= object == master);
    return found[0];
  }

  /** Shows what is a few steps away, but for what leads everywhere. */
  private void walk(int from, int steps, IntConsumer visitor) {
    Bits seen = new Bits(heap.size());
    seen.set(from);
    List<Integer> ring = List.of(from);
    int met = 0;
    for (int step = 0; step < steps && met < OBJECTS; step++) {
      List<Integer> next = new ArrayList<>();
      for (int object : ring) {
        heap.references(
            object,
            (field, target) -> {
              if (!heap.isClass(target) && seen.set(target)) {
                visitor.accept(target);
                if (!leadsEverywhere(target)) {
                  next.add(target);
                }
              }
            });
      }
      met += next.size();
      ring = next;
    }
  }

  private boolean leadsEverywhere(int object) {
    HeapClass type = heap.typeOf(object);
    return serials.containsKey(object)
        || type == null
        || LEAD_EVERYWHERE.contains(type.name())
        || type.name().endsWith("ClassLoader");
  }

  /** Whether there are any. */
  boolean any() {
    return !threads.isEmpty();
  }

  /** Whether an object has threads of its own. */
  boolean has(int master) {
    return served.contains(master);
  }

  /** The threads. */
  Set<Integer> all() {
    return threads;
  }

  /** Whether a root is one of the threads, or a variable on the stack of one. */
  boolean owns(int root) {
    if (root < 0 || !owned.contains(heap.roots().thread(root))) {
      return false;
    }
    return switch (heap.roots().kind(root)) {
      case THREAD, JAVA_FRAME, JNI_LOCAL, NATIVE_STACK, THREAD_BLOCK -> true;
      default -> false;
    };
  }
}
