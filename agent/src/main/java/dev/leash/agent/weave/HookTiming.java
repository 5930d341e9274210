package dev.leash.agent.weave;

import dev.leash.agent.catalogue.Role;

/** Which moments of a call a hook is told of. */
enum HookTiming {
  /** The start, and the end or that it threw. */
  WHOLE_CALL,
  /** The end of a constructor: the object does not exist before. */
  CONSTRUCTED,
  /** That it returned and did not say {@code false}: a release that failed released nothing. */
  RETURNED,
  /** That it is over: a terminal event is over even if the application's code in it threw. */
  OVER,
  /** The start alone: the end has lost sight of things. */
  BEFORE;

  static HookTiming of(NumberedHook hook) {
    boolean constructor = hook.rule().method().equals("<init>");
    if (hook.watchesWholeCall()) {
      return constructor ? CONSTRUCTED : WHOLE_CALL;
    }
    if (hook.rule().before()) {
      return BEFORE;
    }
    Role role = hook.rule().role();
    return (role == Role.COMPLETE || role == Role.CLOSE) && !constructor ? OVER : RETURNED;
  }
}
