package dev.leash.agent.boot;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.weave.Gate;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * The exit status that the application asked for. The JVM does not tell a shutdown hook, so with
 * {@code failOn} the two ways to a status are watched: {@code Runtime.exit}, and an exception that
 * ends the main thread.
 */
final class ExitStatus {

  /** The thread of premain, which is the main thread; its number differs between JDKs. */
  private final long main = Thread.currentThread().getId();

  /** Ends the JVM without asking a security manager; null if it could not be had. */
  private final MethodHandle halt = halting();

  private volatile int status;

  /** To be made by the main thread. */
  ExitStatus() {}

  /** Looked up at the start: later the application may have a security manager that denies it. */
  private static MethodHandle halting() {
    try {
      Class<?> type = Class.forName("java.lang.Shutdown");
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findStatic(type, "halt", MethodType.methodType(void.class, int.class));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null; // the way that everybody may go must do
    }
  }

  private static HookRule rule(String type, String method, String parameter) {
    return HookRule.of(Role.REGISTER, type, method, List.of(parameter))
        .source(CallPart.THIS)
        .listener(CallPart.argument(0))
        .build();
  }

  /** Watches. Called by the main thread, if the status will be wanted. */
  static ExitStatus watch(HookTable hooks, Gate gate) {
    ExitStatus exit = new ExitStatus();
    HookRule asked = rule("java.lang.Runtime", "exit", "int");
    HookRule uncaught =
        rule("java.lang.Thread", "dispatchUncaughtException", "java.lang.Throwable");
    gate.add(
        List.of(
            hooks.number(asked, (runtime, status) -> exit.asked(status)),
            hooks.number(uncaught, (thread, thrown) -> exit.ended(thread))));
    return exit;
  }

  /** The application asks for a status. */
  Object asked(Object wanted) {
    if (wanted instanceof Integer number) {
      status = number;
    }
    return null;
  }

  /** A thread is ending with an exception. */
  Object ended(Object thread) {
    if (thread instanceof Thread ending
        && (ending.getId() == main || ending.getName().equals("main"))) {
      status = 1; // what the java launcher makes of it
    }
    return null;
  }

  /**
   * Ends the process with a status, at once.
   *
   * @throws SecurityException if a security manager of the application denies it
   */
  void halt(int instead) {
    try {
      Runtime.getRuntime().halt(instead);
    } catch (SecurityException denied) {
      haltUnasked(instead, denied);
    }
  }

  private void haltUnasked(int instead, SecurityException denied) {
    try {
      if (halt != null) {
        halt.invokeExact(instead);
      }
    } catch (Throwable t) {
      denied.addSuppressed(t);
    }
    throw denied;
  }

  /** The status the process is going to end with if nobody interferes. */
  int status() {
    return status;
  }
}
