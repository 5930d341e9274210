package dev.leash.agent.boot;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.weave.Gate;
import java.util.List;

/**
 * The exit status that the application asked for. The JVM does not tell a shutdown hook, so with
 * {@code failOn} the two ways to a status are watched: {@code Runtime.exit}, and an exception that
 * ends the main thread.
 */
final class ExitStatus {

  /** The thread of premain, which is the main thread; its number differs between JDKs. */
  private final long main = Thread.currentThread().getId();

  private volatile int status;

  /** To be made by the main thread. */
  ExitStatus() {}

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

  /** The status the process is going to end with if nobody interferes. */
  int status() {
    return status;
  }
}
