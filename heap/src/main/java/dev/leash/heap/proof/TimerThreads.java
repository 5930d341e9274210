package dev.leash.heap.proof;

import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.Roots;
import java.util.HashSet;
import java.util.Set;

/**
 * The threads of the timers of which tasks are asked about. Such a thread knows the queue of its
 * timer, and has the task that is due next in a variable; that is no use of the task beside its
 * registration. Not thread-safe.
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
      if (source >= 0 && isTimer(source)) {
        threads.add(heap.value(source, "thread"));
        queues.add(heap.value(source, "queue"));
      }
    }
    Roots roots = heap.roots();
    for (int root = 0; root < roots.size() && !threads.isEmpty(); root++) {
      if (roots.kind(root) == RootKind.THREAD && threads.contains(heap.number(roots.id(root)))) {
        serials.add(roots.thread(root));
      }
    }
  }

  /** Marks what the timers keep their tasks in. */
  void queues(Bits marks) {
    for (int queue : queues) {
      if (queue >= 0) {
        marks.set(queue);
      }
    }
  }

  private boolean isTimer(int source) {
    HeapClass type = heap.isInstance(source) ? heap.classOf(source) : null;
    return type != null && type.isA("java.util.Timer");
  }

  /** Whether a root is a variable on the stack of one of them. */
  boolean hasInFrame(int root) {
    return root >= 0
        && heap.roots().kind(root) == RootKind.JAVA_FRAME
        && serials.contains(heap.roots().thread(root));
  }
}
