package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.ThreadContext;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes the context travel with work that is handed to other threads: tasks of the JDK's executors
 * and of what is built on them, and new threads. Nothing is woven before the first context is
 * entered. Tasks are never wrapped.
 *
 * <p>A {@code FutureTask} and a {@code ForkJoinTask} run once, in the context they were made in.
 * Other tasks of a {@code ThreadPoolExecutor} run in the one they were handed over in, and between
 * two tasks its threads are in none.
 *
 * <p>Thread-safe.
 */
public final class Propagation implements Runnable {

  private static final String RUNNABLE = "java.lang.Runnable";
  private static final String CONTAINER = "jdk.internal.vm.ThreadContainer";

  private final InternalWeaving weaving;
  private final Supplier<Context> current;
  private final ContextSnapshots snapshots;
  private final Consumer<Throwable> errors;
  private final TaskContexts contexts = new TaskContexts();

  /**
   * Propagation of the contexts of threads.
   *
   * @param weaving weaves the JDK's classes
   * @param current the context to hand on
   * @param snapshots lets contexts travel in a library's own way
   * @param errors told what went wrong
   */
  public Propagation(
      InternalWeaving weaving,
      Supplier<Context> current,
      ContextSnapshots snapshots,
      Consumer<Throwable> errors) {
    this.weaving = weaving;
    this.current = current;
    this.snapshots = snapshots;
    this.errors = errors;
  }

  /** From the first context on, contexts travel. */
  public void await() {
    ThreadContext.beforeFirstUse(this);
  }

  /** No context travels any more. */
  public void close() {
    ThreadContext.beforeFirstUse(null);
    ThreadContext.heritage(null);
    snapshots.close();
  }

  /** Contexts travel from now on. Takes its time, once. */
  @Override
  public void run() {
    try {
      ThreadContext.heritage(contexts::takeKept);
      PoolHooks pool = new PoolHooks(contexts, current, errors);
      TaskHook made = new Made();
      TaskHook once = new Once(contexts::kept);
      TaskHook done = new Done();
      weaving.weave(
          FutureTask.class,
          List.of(
              call("<init>", made, "java.util.concurrent.Callable"),
              call("<init>", made, RUNNABLE, "java.lang.Object"),
              call("run", once),
              call("runAndReset", once),
              call("finishCompletion", done)));
      weaving.weave(
          ForkJoinTask.class,
          List.of(
              call("<init>", made),
              call("reinitialize", made),
              call("doExec", new Once(this::takenBy))));
      weaving.weave(
          ThreadPoolExecutor.class,
          List.of(
              call("execute", 0, null, pool.handedOver(), RUNNABLE),
              call("getTask", pool.next()),
              call("runWorker", 0, "firstTask", pool.first(), "Worker")));
      weaveThreads();
      new LibraryPools(contexts, current, errors).start(weaving, pool);
      snapshots.start(weaving);
    } catch (RuntimeException | LinkageError e) {
      errors.accept(e);
    }
  }

  private void weaveThreads() {
    List<InternalWeaving.Call> starts =
        List.of(call("start", new Started()), call("start", new Started(), CONTAINER));
    weaving.weave(Thread.class, starts);
    try {
      weaving.weave(Class.forName("java.lang.VirtualThread"), starts);
    } catch (ClassNotFoundException e) {
      // An older JDK.
    }
  }

  private static InternalWeaving.Call call(String method, TaskHook hook, String... parameters) {
    return call(method, -1, null, hook, parameters);
  }

  private static InternalWeaving.Call call(
      String method, int argument, String field, TaskHook hook, String... parameters) {
    return new InternalWeaving.Call(method, List.of(parameters), argument, field, hook);
  }

  /** Something that runs once was made. */
  private final class Made extends TaskHook {
    Made() {
      super(errors);
    }

    @Override
    Object entered(Object task, Object none) {
      Context context = current.get();
      if (!context.isNone() && !FutureRelays.include(task)) {
        contexts.keep(task, context);
      }
      return null;
    }
  }

  /** What a {@code ForkJoinTask} is to run in: once, unless it is scheduled again and again. */
  private Context takenBy(Object task) {
    return task instanceof Delayed ? contexts.kept(task) : contexts.takeKept(task);
  }

  /** Something is done, or was cancelled, and will not run again. */
  private final class Done extends TaskHook {
    Done() {
      super(errors);
    }

    @Override
    Object entered(Object task, Object none) {
      contexts.takeKept(task);
      return null;
    }
  }

  /** Something that runs once, or again and again by itself, runs. */
  private final class Once extends TaskHook {
    private final Function<Object, Context> context;

    Once(Function<Object, Context> context) {
      super(errors);
      this.context = context;
    }

    @Override
    Object entered(Object task, Object none) {
      Context known = context.apply(task);
      if (known == null && !(Thread.currentThread() instanceof ForkJoinWorkerThread)) {
        return null;
      }
      // A worker that waits for one task may run another one meanwhile.
      return ThreadContext.enter(known == null ? Context.NONE : known);
    }

    @Override
    void left(Object before, Object result) {
      ThreadContext.enter((Context) before);
    }
  }

  /** A thread is started. */
  private final class Started extends TaskHook {
    Started() {
      super(errors);
    }

    @Override
    Object entered(Object thread, Object none) {
      Context context = current.get();
      if (!context.isNone() && ThreadInheritance.inherits((Thread) thread)) {
        contexts.keep(thread, context);
      }
      return null;
    }
  }
}
