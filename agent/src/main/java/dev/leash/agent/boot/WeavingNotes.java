package dev.leash.agent.boot;

import dev.leash.agent.log.Notes;
import dev.leash.agent.weave.NumberedHook;
import dev.leash.agent.weave.WeavingProblems;

/**
 * Notes what could not be woven, for the report. Thread-safe.
 *
 * @param notes where it is noted
 * @param hooks knows which event API a hook belongs to
 */
record WeavingNotes(Notes notes, HookTable hooks) implements WeavingProblems {

  @Override
  public void unmatched(String className, NumberedHook hook) {
    notes.add(
        "event API "
            + hooks.apiOf(hook)
            + ": "
            + className
            + " has no method "
            + hook.rule()
            + "; the rest of this API is watched");
  }

  @Override
  public void failed(String className, Throwable reason) {
    notes.add(className + " could not be woven and runs as it is: " + reason);
  }
}
