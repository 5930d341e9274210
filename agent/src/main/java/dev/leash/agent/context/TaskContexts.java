package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.weak.IdentityKey;
import java.util.ArrayDeque;

/**
 * The contexts that tasks were handed over in. Tasks are kept weakly, told apart by identity, and
 * never wrapped or called.
 *
 * <p>Thread-safe; called on the application's threads.
 */
final class TaskContexts {

  /** One task may wait so many times; more is a pool that drops what it is given. */
  private static final int MOST = 1000;

  private final TaskMap<Context> kept = new TaskMap<>();

  /** A context, or an {@link ArrayDeque} of them where a task waits more than once. */
  private final TaskMap<Object> waiting = new TaskMap<>();

  /** Remembers the first context of something that is used once, for as long as it is there. */
  void keep(Object task, Context context) {
    if (kept.ofTask(task) == null) {
      kept.putIfAbsent(new IdentityKey(task), context);
      kept.added();
    }
  }

  /** What was kept; null if nothing was. */
  Context kept(Object task) {
    return kept.isEmpty() ? null : kept.ofTask(task);
  }

  /** The same, and forgets it. */
  Context takeKept(Object task) {
    return kept.isEmpty() ? null : kept.take(task);
  }

  /**
   * A task was handed over, which may be handed over again and again, in other contexts.
   *
   * @return whether there is something to remember
   */
  boolean add(Object task, Context context) {
    if (context.isNone() && (waiting.isEmpty() || waiting.ofTask(task) == null)) {
      return false;
    }
    waiting.compute(new IdentityKey(task), (key, before) -> with(before, context));
    waiting.added();
    return true;
  }

  private static Object with(Object before, Context context) {
    if (before == null) {
      return context;
    }
    ArrayDeque<Object> contexts = several(before);
    if (contexts.size() >= MOST) {
      contexts.clear();
    }
    contexts.addLast(context);
    return contexts;
  }

  @SuppressWarnings("unchecked")
  private static ArrayDeque<Object> several(Object waiting) {
    if (waiting instanceof ArrayDeque<?> deque) {
      return (ArrayDeque<Object>) deque;
    }
    ArrayDeque<Object> contexts = new ArrayDeque<>(2);
    contexts.addLast(waiting);
    return contexts;
  }

  /** The context of the run of a task that is next; nobody's if it was handed over in none. */
  Context next(Object task) {
    Context context = take(task, true);
    return context == null ? Context.NONE : context;
  }

  /** The same; null if nothing is known. */
  Context nextOrNull(Object task) {
    return take(task, true);
  }

  /** The task that was handed over last was not accepted. */
  void takeBack(Object task) {
    take(task, false);
  }

  /** How many tasks are remembered. */
  int size() {
    return kept.size() + waiting.size();
  }

  private Context take(Object task, boolean first) {
    if (waiting.isEmpty()) {
      return null;
    }
    Object[] taken = {null};
    waiting.computeIfPresent(
        new IdentityKey.Probe(task),
        (key, before) -> {
          if (!(before instanceof ArrayDeque<?> contexts)) {
            taken[0] = before;
            return null;
          }
          taken[0] = first ? contexts.pollFirst() : contexts.pollLast();
          return contexts.isEmpty() ? null : contexts;
        });
    return (Context) taken[0];
  }
}
