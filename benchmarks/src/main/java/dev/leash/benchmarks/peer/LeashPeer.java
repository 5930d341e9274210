package dev.leash.benchmarks.peer;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.registry.CoarseClock;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import java.util.List;
import java.util.Set;

/** Leash's registry, every registration tracked. The site is known, as it is to track calls. */
public final class LeashPeer implements Peer {

  private static final EventApi API =
      EventApi.named("benchmark", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private static final Frame FRAME = new Frame("com.acme.Chat", "open", "Chat.java", 42);

  private final CoarseClock clock = new CoarseClock();
  private final Registry registry = new WeakRegistry(clock);
  private final Site site = new Sites().at(API, new CallStack(List.of(FRAME), FRAME, null));

  /** A peer with a clock like the agent's. */
  public LeashPeer() {
    clock.start();
  }

  /** The registry behind it. */
  public Registry registry() {
    return registry;
  }

  @Override
  public void pair(Object source, Object listener) {
    keep(source, listener);
    if (!registry.releaseListener(API, source, listener, null, EndReason.RELEASED)) {
      throw new IllegalStateException("lost a registration");
    }
  }

  @Override
  public void keep(Object source, Object listener) {
    registry.register(site, source, listener, null, null, Context.NONE);
  }

  /** Registers a listener that stays, for somebody. */
  public void keepFor(Owner owner, Object source, Object listener) {
    registry.register(site, source, listener, null, null, new Context(owner, null, Set.of()));
  }
}
