package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.judge.EndSettlement;
import dev.leash.agent.log.Notes;
import dev.leash.agent.weave.ClosingCalls;
import dev.leash.agent.weave.MainReturn;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.function.BiConsumer;

/**
 * Looks at what is left while {@code main} still holds it. When a program ends because its main
 * thread returns, everything in the variables of {@code main} is garbage by the time the JVM goes
 * down: sources that served to the last moment, and the pools that show which of their listeners
 * are in use. So the class that the launcher starts gets a call in front of the last return of its
 * main method, and others in front of what closes the program's parts before that.
 */
final class MainEnd implements ClassFileTransformer, BiConsumer<Object, Object> {

  /** The class that is started is among the first; those before it are of other agents. */
  private static final int CLASSES = 64;

  private final long main = Thread.currentThread().getId();
  private final Instrumentation instrumentation;
  private final LazyEngine engine;
  private final Notes notes;
  private final String bridge;
  private final int hook;
  private final int closingHook;
  private final ClassLoader system = ClassLoader.getSystemClassLoader();
  private int looked;
  private boolean over;

  /** To be made by the main thread, before it has loaded a class of the application. */
  MainEnd(AgentSetup setup, Bridge bridge, HookTable hooks, LazyEngine engine) {
    this.instrumentation = setup.instrumentation();
    this.engine = engine;
    this.notes = setup.notes();
    this.bridge = bridge.type().getName().replace('.', '/');
    this.hook = hooks.number(this);
    this.closingHook = hooks.number(new Closing(this));
  }

  /** Begins to look for the main method. */
  void await() {
    // Not to be undone by a later retransformation: the method is running then.
    instrumentation.addTransformer(this, false);
  }

  /** Looks for it no more. */
  void stop() {
    instrumentation.removeTransformer(this);
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (loader != system || redefined != null || Thread.currentThread().getId() != main) {
      return null;
    }
    try {
      looked++;
      if (looked >= CLASSES) {
        stop();
      }
      byte[] closing = ClosingCalls.weave(classFile, bridge, closingHook);
      byte[] returning = MainReturn.weave(closing == null ? classFile : closing, bridge, hook);
      return returning == null ? closing : returning;
    } catch (Throwable t) {
      return null; // the class runs as it is
    }
  }

  /** Called when a main method is about to return. */
  @Override
  public void accept(Object nothing, Object nothingEither) {
    try {
      if (!over && Thread.currentThread().getId() == main && isOutermost() && isLast()) {
        over = true;
        stop();
        look(false);
      }
    } catch (Throwable t) {
      notes.add("what main held could not be looked at: " + t);
    }
  }

  /** Called when a main method is about to close something that the program used. */
  private void closing() {
    try {
      if (!over && Thread.currentThread().getId() == main && isOutermost()) {
        look(true);
      }
    } catch (Throwable t) {
      notes.add("what main is closing could not be looked at: " + t);
    }
  }

  /** What woven code calls in front of a closing call. */
  private static final class Closing implements BiConsumer<Object, Object> {
    private final MainEnd end;

    Closing(MainEnd end) {
      this.end = end;
    }

    @Override
    public void accept(Object nothing, Object nothingEither) {
      end.closing();
    }
  }

  /** The thread may have been interrupted, and a file could not be read then. */
  private void look(boolean closing) {
    Engine there = engine.ifThere();
    if (there == null) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    try {
      EndSettlement end = there.reporter().end();
      if (closing) {
        end.lookBeforeClosing();
      } else {
        end.lookBeforeMainReturns();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether nothing but the main method that called is on the stack. */
  private static boolean isOutermost() {
    int own = 0;
    StackTraceElement[] stack = new Throwable().getStackTrace();
    while (own < stack.length && stack[own].getClassName().startsWith(MainEnd.class.getName())) {
      own++;
    }
    return stack.length == own + 1;
  }

  /** Whether the JVM ends when this thread does. */
  private static boolean isLast() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] threads = new Thread[group.activeCount() + 16];
    int count = group.enumerate(threads, true);
    if (count == threads.length) {
      return false; // more than there is room for
    }
    for (int i = 0; i < count; i++) {
      if (threads[i] != Thread.currentThread() && !threads[i].isDaemon()) {
        return false;
      }
    }
    return true;
  }
}
