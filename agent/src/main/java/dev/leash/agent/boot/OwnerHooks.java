package dev.leash.agent.boot;

import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.MockRules;
import dev.leash.agent.catalogue.OwnerRule;
import dev.leash.agent.context.InferredOwners;
import dev.leash.agent.intake.MockCallHook;
import dev.leash.agent.weave.NumberedHook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The hooks that are about no event API: those that tell for which owner a thread works, and those
 * that tell of mocks. They are made when a class turns up that is about one.
 *
 * <p>Thread-safe.
 */
final class OwnerHooks {

  private final AtomicReference<List<NumberedHook>> made = new AtomicReference<>();
  private final Supplier<Engine> engine;
  private final HookTable hooks;

  OwnerHooks(Supplier<Engine> engine, HookTable hooks) {
    this.engine = engine;
    this.hooks = hooks;
  }

  /** The hooks for a class. */
  List<NumberedHook> hooks(String className) {
    String name = className.replace('/', '.');
    List<NumberedHook> found = new ArrayList<>();
    for (NumberedHook hook : all()) {
      if (hook.rule().type().equals(name)) {
        found.add(hook);
      }
    }
    return found;
  }

  /** Made once, by whoever comes first; without a lock, because it loads classes. */
  private List<NumberedHook> all() {
    List<NumberedHook> known = made.get();
    if (known == null) {
      List<InferredOwners> sorts = new ArrayList<>();
      Engine tracks = engine.get();
      for (OwnerRule rule : Catalogue.owners()) {
        sorts.add(new InferredOwners(rule, tracks.registry(), tracks.components()));
      }
      List<NumberedHook> hooked = InternalHooks.owners(hooks, sorts);
      MockCallHook mocked = new MockCallHook(tracks.errors());
      for (HookRule rule : MockRules.all()) {
        hooked.add(hooks.number(rule, mocked));
      }
      made.compareAndSet(null, hooked);
      known = made.get();
    }
    return known;
  }
}
