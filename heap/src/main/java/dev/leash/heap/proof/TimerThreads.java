package dev.leash.heap.proof;

import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.Roots;
import java.util.HashSet;
import java.util.Set;

/**
 * The threads of the timers and executors of which tasks are asked about. Such a thread knows the
 * queue, and that of a timer has the task that is due next in a variable; that is no use of the
 * task beside its registration. Not thread-safe.
 */
final class TimerThreads {

  private final HeapIndex heap;
  private final Set<Integer> queues = new HashSet<>();
  private final Set<Integer> serials = new HashSet<>();

  /**
   * Finds them.
   *
   * @param sources the objects that keep listeners, some of which may be timers; -1 for none
   */
  TimerThreads(HeapIndex heap, int[] sources) {
    this.heap = heap;
    Set<Integer> threads = new HashSet<>();
    for (int source : sources) {
      if (isA(source, "java.util.Timer")) {
        threads.add(heap.value(source, "thread"));
        queues.add(heap.value(source, "queue"));
      } else if (isA(source, "java.util.concurrent.ThreadPoolExecutor")) {
        queues.add(heap.value(source, "workQueue"));
      }
    }
    Roots roots = heap.roots();
    for (int root = 0; root < roots.size() && !threads.isEmpty(); root++) {
      if (roots.kind(root) == RootKind.THREAD && threads.contains(heap.number(roots.id(root)))) {
        serials.add(roots.thread(root));
      }
    }
  }

  /** Marks what tasks are kept in. */
  void queues(Bits marks) {
    for (int queue : queues) {
      if (queue >= 0) {
        marks.set(queue);
      }
    }
  }

  private boolean isA(int source, String name) {
    HeapClass type = source >= 0 ? heap.classOfInstance(source) : null;
    return type != null && type.isA(name);
  }

  /** Whether a root is a variable on the stack of one of them. */
  boolean hasInFrame(int root) {
    return root >= 0
        && heap.roots().kind(root) == RootKind.JAVA_FRAME
        && serials.contains(heap.roots().thread(root));
  }
}
