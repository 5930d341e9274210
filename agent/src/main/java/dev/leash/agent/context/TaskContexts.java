package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.weak.IdentityKey;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contexts that tasks were handed over in. Tasks are kept weakly, told apart by identity, and
 * never wrapped or called.
 *
 * <p>Thread-safe; called on the application's threads.
 */
final class TaskContexts {

  /** One task may wait so many times; more is a pool that drops what it is given. */
  private static final int MOST = 1000;

  private final ConcurrentHashMap<Object, Context> kept = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Object, ArrayDeque<Context>> waiting = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /** Remembers the first context of something that is used once, for as long as it is there. */
  void keep(Object task, Context context) {
    purge();
    kept.putIfAbsent(new IdentityKey(task, gone), context);
  }

  /** What was kept; null if nothing was. */
  Context kept(Object task) {
    return kept.isEmpty() ? null : kept.get(new IdentityKey(task));
  }

  /** The same, and forgets it. */
  Context takeKept(Object task) {
    return kept.isEmpty() ? null : kept.remove(new IdentityKey(task));
  }

  /**
   * A task was handed over, which may be handed over again and again, in other contexts.
   *
   * @return whether there is something to remember
   */
  boolean add(Object task, Context context) {
    if (context.isNone() && (waiting.isEmpty() || !waiting.containsKey(new IdentityKey(task)))) {
      return false;
    }
    purge();
    waiting.compute(
        new IdentityKey(task, gone),
        (key, before) -> {
          ArrayDeque<Context> contexts = before == null ? new ArrayDeque<>(2) : before;
          if (contexts.size() >= MOST) {
            contexts.clear();
          }
          contexts.addLast(context);
          return contexts;
        });
    return true;
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

  private Context take(Object task, boolean first) {
    if (waiting.isEmpty()) {
      return null;
    }
    Context[] taken = {null};
    waiting.computeIfPresent(
        new IdentityKey(task),
        (key, contexts) -> {
          taken[0] = first ? contexts.pollFirst() : contexts.pollLast();
          return contexts.isEmpty() ? null : contexts;
        });
    return taken[0];
  }

  private void purge() {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      kept.remove(key);
      waiting.remove(key);
    }
  }
}
