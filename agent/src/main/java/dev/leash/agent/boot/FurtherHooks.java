package dev.leash.agent.boot;

import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.MockRules;
import dev.leash.agent.catalogue.OwnerRule;
import dev.leash.agent.context.InferredOwners;
import dev.leash.agent.intake.Mocked;
import dev.leash.agent.weave.Hooked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The hooks that are about no event API: those that tell for which owner a thread works, and those
 * that tell of mocks. They are made when a class turns up that is about one.
 *
 * <p>Thread-safe.
 */
final class FurtherHooks {

  private final AtomicReference<List<Hooked>> made = new AtomicReference<>();
  private final Agent agent;
  private final Hooks hooks;

  FurtherHooks(Agent agent, Hooks hooks) {
    this.agent = agent;
    this.hooks = hooks;
  }

  /** The hooks for a class. */
  List<Hooked> hooks(String className) {
    String name = className.replace('/', '.');
    List<Hooked> found = new ArrayList<>();
    for (Hooked hook : all()) {
      if (hook.rule().type().equals(name)) {
        found.add(hook);
      }
    }
    return found;
  }

  /** Made once, by whoever comes first; without a lock, because it loads classes. */
  private List<Hooked> all() {
    List<Hooked> known = made.get();
    if (known == null) {
      List<InferredOwners> sorts = new ArrayList<>();
      Engine engine = agent.engine();
      for (OwnerRule rule : Catalogue.owners()) {
        sorts.add(new InferredOwners(rule, engine.registry(), engine.components()));
      }
      List<Hooked> hooked = OwnWeaving.owners(hooks, sorts);
      Mocked mocked = new Mocked(engine.intake());
      for (HookRule rule : MockRules.all()) {
        hooked.add(hooks.number(rule, mocked));
      }
      made.compareAndSet(null, hooked);
      known = made.get();
    }
    return known;
  }
}
