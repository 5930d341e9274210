package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.registry.End;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What counts comes through here into the registry, and whoever wants to know of it is told.
 *
 * <p>Thread-safe.
 */
final class Entrance {

  private final Registry registry;
  private final Supplier<Context> context;
  private final EarlyEnds earlyEnds = new EarlyEnds();
  private volatile Consumer<Registration> observer;
  private volatile BiConsumer<Site, Object> newcomers;

  Entrance(Registry registry, Supplier<Context> context) {
    this.registry = registry;
    this.context = context;
  }

  void tell(BiConsumer<Site, Object> told) {
    newcomers = told;
  }

  void observe(Consumer<Registration> told) {
    observer = told;
  }

  /** Whether something is a future that is done. */
  static boolean isDone(Object source) {
    return source instanceof Future<?> future && future.isDone();
  }

  /** What happened on another thread before it could be entered is made up for. */
  void enter(ArmedApi armed, Site site, OpenCall call) {
    ApiRule rule = armed.rule();
    Registration registration =
        registry.register(site, call.source, call.listener, call.handle, call.key, context.get());
    Consumer<Registration> told = observer;
    if (told != null) {
      told.accept(registration);
    }
    if (newcomers != null) {
      newcomers.accept(site, call.listener);
    }
    if (rule.is(Flag.WHEN_DONE) && isDone(call.handle)) {
      registry.releaseHandle(armed.api(), call.handle, End.COMPLETED);
    }
    if (rule.is(Flag.UNLESS_DONE) && isDone(call.source)) {
      registry.releaseSource(armed.api(), call.source, End.COMPLETED);
    }
    if (rule.is(Flag.EARLY) && earlyEnds.take(call.handle)) {
      registry.releaseHandle(armed.api(), call.handle, End.COMPLETED);
    }
  }

  /** The slot of a source was emptied by registering nothing. */
  void cleared(ArmedApi armed, OpenCall call) {
    registry.releaseKey(armed.api(), call.source, call.key, End.RELEASED);
  }

  /** The registration of a handle ended; false if none was known, yet. */
  boolean ended(ArmedApi armed, Object handle, End end) {
    // A handle released is released for good; what an end by itself means, each API says for
    // itself.
    EventApi whose = end == End.COMPLETED ? armed.api() : null;
    boolean known = registry.releaseHandle(whose, handle, end);
    if (!known && armed.rule().is(Flag.EARLY)) {
      earlyEnds.add(handle);
      if (registry.releaseHandle(whose, handle, end)) {
        earlyEnds.take(handle);
      }
    }
    return known;
  }
}
