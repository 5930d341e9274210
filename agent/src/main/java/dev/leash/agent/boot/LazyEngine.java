package dev.leash.agent.boot;

import dev.leash.agent.context.MdcTags;
import dev.leash.agent.weave.Gate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What tracks; put together by whoever needs it first.
 *
 * <p>Thread-safe, without a lock: whoever comes first may be in the midst of loading a class, and
 * to put it together loads others, which may wait for that one.
 */
final class LazyEngine implements Supplier<Engine> {

  private final AtomicReference<Engine> engine = new AtomicReference<>();
  private final AgentSetup setup;
  private final Gate gate;
  private final HookTable hooks;
  private final MdcTags mdc;

  /**
   * None yet.
   *
   * @param mdc the diagnostic context; null if it says nothing
   */
  LazyEngine(AgentSetup setup, Gate gate, HookTable hooks, MdcTags mdc) {
    this.setup = setup;
    this.gate = gate;
    this.hooks = hooks;
    this.mdc = mdc;
  }

  @Override
  public Engine get() {
    Engine there = engine.get();
    if (there != null) {
      return there;
    }
    Engine made = new Engine(setup, gate, hooks, mdc);
    if (engine.compareAndSet(null, made)) {
      made.begin(setup.options(), setup.timer());
    }
    return engine.get();
  }

  /** The engine, if anybody needed it so far; null if nobody did. */
  Engine ifThere() {
    return engine.get();
  }

  /**
   * Whether nothing was ever registered and nothing went wrong, so that there is nothing to say.
   */
  boolean sawNothing() {
    Engine there = engine.get();
    return there == null || there.reporter().sawNothing();
  }
}
