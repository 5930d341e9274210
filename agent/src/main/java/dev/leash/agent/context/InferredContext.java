package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.ThreadContext;
import java.util.Set;
import java.util.function.Supplier;

/**
 * For whom a thread works: what a scope says, and for want of that the owner whose method is
 * running on it; with the tags of its diagnostic context. The owner is looked for only when
 * something is registered.
 *
 * <p>Thread-safe; called on the application's threads.
 */
public final class InferredContext implements Supplier<Context> {

  private final MdcTags mdc;

  /**
   * A context.
   *
   * @param mdc gives tags; null for none
   */
  public InferredContext(MdcTags mdc) {
    this.mdc = mdc;
  }

  @Override
  public Context get() {
    Context context = ThreadContext.current();
    CurrentWork work = context.owner() == null ? CurrentWork.current() : null;
    Owner owner = work == null ? null : work.owners().of(work.subject());
    if (owner == null && mdc == null) {
      return context;
    }
    Set<String> tags = mdc == null ? Set.of() : mdc.current();
    return owner == null && tags.isEmpty()
        ? context
        : new Context(owner, null, tags).within(context);
  }
}
