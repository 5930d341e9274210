package dev.leash.agent.boot;

import dev.leash.agent.weave.NumberedHook;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Told by the gate of each class that is about to be woven: makes what its code is going to call.
 * What tracks is asked for only if a hook needs it.
 *
 * <p>Thread-safe.
 */
final class HookMaker implements BiConsumer<String, List<NumberedHook>> {

  private final HookTable hooks;
  private final Supplier<Engine> engine;

  HookMaker(HookTable hooks, Supplier<Engine> engine) {
    this.hooks = hooks;
    this.engine = engine;
  }

  @Override
  public void accept(String className, List<NumberedHook> woven) {
    // Asked before the table's lock is taken: to put together what tracks may need it, too.
    hooks.make(woven, hooks.areAllOwn(woven) ? null : engine.get().intake());
  }
}
