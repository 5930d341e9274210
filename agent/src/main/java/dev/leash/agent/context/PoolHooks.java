package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.ThreadContext;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What happens to contexts in a {@code ThreadPoolExecutor}. Thread-safe. */
final class PoolHooks {

  private final TaskContexts contexts;
  private final Supplier<Context> current;
  private final Consumer<Throwable> errors;

  PoolHooks(TaskContexts contexts, Supplier<Context> current, Consumer<Throwable> errors) {
    this.contexts = contexts;
    this.current = current;
    this.errors = errors;
  }

  TaskHook handedOver() {
    return new HandedOver();
  }

  TaskHook first() {
    return new First();
  }

  TaskHook next() {
    return new Next();
  }

  private static boolean runsOnce(Object task) {
    return task instanceof FutureTask<?> || task instanceof ForkJoinTask<?>;
  }

  /** A {@code FutureTask} may be one that runs again; it is forgotten when it is done. */
  private Context context(Object task) {
    if (task instanceof FutureTask<?>) {
      return contexts.kept(task);
    }
    return task instanceof ForkJoinTask<?> ? contexts.takeKept(task) : contexts.next(task);
  }

  private void begin(Object task) {
    Context context = context(task);
    ThreadContext.enter(context == null ? Context.NONE : context);
  }

  /** A task is handed to a pool. */
  private final class HandedOver extends TaskHook {
    HandedOver() {
      super(errors);
    }

    @Override
    Object entered(Object pool, Object task) {
      if (task == null || QueueDrainingTasks.isOne(task)) {
        return null;
      }
      Context context = current.get();
      if (!runsOnce(task)) {
        return contexts.add(task, context) ? task : null;
      }
      if (!context.isNone()) {
        contexts.keep(task, context);
      }
      return null;
    }

    @Override
    void threw(Object task) {
      contexts.takeBack(task);
    }
  }

  /** A thread of a pool begins its work, with a first task or without. */
  private final class First extends TaskHook {
    First() {
      super(errors);
    }

    @Override
    Object entered(Object pool, Object task) {
      if (task == null) {
        ThreadContext.enter(Context.NONE);
      } else {
        begin(task);
      }
      return pool;
    }

    @Override
    void left(Object pool, Object result) {
      ThreadContext.enter(Context.NONE);
    }
  }

  /** A thread of a pool is done with a task and looks for the next. */
  private final class Next extends TaskHook {
    Next() {
      super(errors);
    }

    @Override
    Object entered(Object pool, Object none) {
      ThreadContext.enter(Context.NONE);
      return pool;
    }

    @Override
    void left(Object pool, Object task) {
      if (task != null) {
        begin(task);
      }
    }
  }
}
