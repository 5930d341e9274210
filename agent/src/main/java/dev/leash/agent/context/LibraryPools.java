package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.ThreadContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Contexts in pools that are none of the JDK's executors: its timers, and what Netty, Vert.x,
 * Tomcat and Jetty wrote themselves. Tasks are never wrapped; after a task its thread is in the
 * context it was in before, whatever the task did.
 *
 * <p>Thread-safe.
 */
final class LibraryPools {

  private static final String RUNNABLE = "java.lang.Runnable";
  private static final String NETTY = "io.netty.";
  private static final String PROMISE_TASK = "io.netty.util.concurrent.PromiseTask";
  private static final String TIMER_THREAD = "java.util.TimerThread";

  private final TaskContexts contexts;
  private final Supplier<Context> current;
  private final Consumer<Throwable> errors;

  LibraryPools(TaskContexts contexts, Supplier<Context> current, Consumer<Throwable> errors) {
    this.contexts = contexts;
    this.current = current;
    this.errors = errors;
  }

  /** Weaves them. */
  void start(InternalWeaving weaving, PoolHooks pool) {
    TaskHook taken = new Taken();
    TaskHook ran = new Ran();
    Map<String, List<InternalWeaving.Call>> calls = new HashMap<>();
    calls.put(
        "java.util.Timer",
        List.of(call("sched", 0, new KeptContext(), "TimerTask", "long", "long")));
    calls.put("java.util.TaskQueue", List.of(call("getMin", -1, new TakenByTimer())));
    netty(calls, taken, ran);
    calls.put(
        "io.vertx.core.impl.WorkerTask",
        List.of(
            call("<init>", -1, new KeptContext(), "PoolMetrics", "java.lang.Object"),
            call("run", -1, ran)));
    calls.put(
        "org.apache.tomcat.util.threads.ThreadPoolExecutor",
        List.of(
            call("executeInternal", 0, pool.handedOver(), RUNNABLE),
            call("getTask", -1, pool.next()),
            new InternalWeaving.Call(
                "runWorker", List.of("Worker"), 0, "firstTask", pool.first())));
    calls.put(
        "org.eclipse.jetty.util.thread.QueuedThreadPool",
        List.of(call("execute", 0, pool.handedOver(), RUNNABLE), call("runJob", 0, ran, RUNNABLE)));
    weaving.weave(calls);
  }

  private void netty(Map<String, List<InternalWeaving.Call>> calls, TaskHook taken, TaskHook ran) {
    String concurrent = NETTY + "util.concurrent.";
    calls.put(
        concurrent + "SingleThreadEventExecutor",
        List.of(call("addTask", 0, new ToEventLoop(), RUNNABLE), call("takeTask", -1, taken)));
    calls.put(
        concurrent + "AbstractScheduledEventExecutor",
        List.of(call("schedule", 0, new KeptContext(), concurrent + "ScheduledFutureTask")));
    List<InternalWeaving.Call> runs = new ArrayList<>();
    runs.add(call("safeExecute", 0, ran, RUNNABLE));
    runs.add(call("runTask", 0, ran, RUNNABLE)); // which newer versions call in the other one
    calls.put(concurrent + "AbstractEventExecutor", runs);
  }

  private static InternalWeaving.Call call(
      String method, int argument, TaskHook hook, String... parameters) {
    return new InternalWeaving.Call(method, List.of(parameters), argument, hook);
  }

  /** The context that a task is to run in; null if it was handed over in none. */
  private Context of(Object task) {
    Context context = contexts.kept(task);
    return context != null ? context : contexts.nextOrNull(task);
  }

  /** Something that runs by itself, once or again and again, was made or handed over. */
  private final class KeptContext extends TaskHook {
    KeptContext() {
      super(errors);
    }

    @Override
    Object entered(Object on, Object argument) {
      Object task = argument == null ? on : argument;
      Context context = current.get();
      if (!context.isNone()) {
        contexts.keep(task, context);
      }
      return null;
    }
  }

  /** A task is handed to an event loop. What Netty does there for itself, it does for all. */
  private final class ToEventLoop extends TaskHook {
    ToEventLoop() {
      super(errors);
    }

    @Override
    Object entered(Object loop, Object task) {
      String type = task == null ? NETTY : task.getClass().getName();
      if (type.startsWith(NETTY) && !type.equals(PROMISE_TASK)) {
        return null;
      }
      return contexts.add(task, current.get()) ? task : null;
    }

    @Override
    void threw(Object task) {
      contexts.takeBack(task);
    }
  }

  /** A task runs, and a method that runs it may call another one that does. */
  private final class Ran extends TaskHook {
    Ran() {
      super(errors);
    }

    @Override
    Object entered(Object on, Object argument) {
      Context context = of(argument == null ? on : argument);
      return context == null ? ThreadContext.current() : ThreadContext.enter(context);
    }

    @Override
    void left(Object before, Object result) {
      ThreadContext.enter((Context) before);
    }
  }

  /** A thread that is done with a task takes the next one, and runs it itself. */
  private class Taken extends TaskHook {
    Taken() {
      super(errors);
    }

    @Override
    Object entered(Object queue, Object none) {
      ThreadContext.enter(Context.NONE);
      return queue;
    }

    @Override
    void left(Object queue, Object task) {
      Context context = task == null ? null : of(task);
      if (context != null) {
        ThreadContext.enter(context);
      }
    }
  }

  /** Whoever schedules a task looks into the queue as well. */
  private final class TakenByTimer extends Taken {
    @Override
    Object entered(Object queue, Object none) {
      return Thread.currentThread().getClass().getName().equals(TIMER_THREAD)
          ? super.entered(queue, none)
          : null;
    }
  }
}
