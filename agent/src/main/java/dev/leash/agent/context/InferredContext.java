package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.ThreadContext;
import java.util.function.Supplier;

/**
 * For whom a thread works: what a scope says, and for want of that the owner whose method is
 * running on it. The owner is looked for only when something is registered.
 *
 * <p>Thread-safe; called on the application's threads.
 */
public final class InferredContext implements Supplier<Context> {

  @Override
  public Context get() {
    Context context = ThreadContext.current();
    AtWork work = context.owner() == null ? AtWork.current() : null;
    Owner owner = work == null ? null : work.owners().of(work.subject());
    return owner == null ? context : new Context(owner, context.service(), context.tags());
  }
}
