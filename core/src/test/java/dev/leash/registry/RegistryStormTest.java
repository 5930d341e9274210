package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jetbrains.lincheck.datastructures.verifier.EpsilonVerifier;
import org.junit.jupiter.api.Test;

/**
 * What ends many registrations at once ends one after the other and promises no single moment; but
 * whatever races with it, each end is told once and counted once. Lincheck makes up the calls.
 */
@Param(name = "listener", gen = IntGen.class, conf = "0:1")
@Param(name = "owner", gen = IntGen.class, conf = "0:1")
public class RegistryStormTest {
  private static final int ITERATIONS = Integer.getInteger("leash.lincheck.iterations", 15);
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final EventApi API =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private static final Site SITE = new Sites().at(API, new CallStack(List.of(), null, null));
  private static final Object[] LISTENERS = {new Object(), new Object()};
  private static final Owner[] OWNERS = {Owner.named("a"), Owner.named("b")};

  private final Object source = new Object();
  private final WeakRegistry registry = new WeakRegistry(() -> 0, 0);
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();

  @Operation
  public void register(@Param(name = "listener") int listener, @Param(name = "owner") int owner) {
    Context context = new Context(OWNERS[owner], null, Set.of());
    registry.register(SITE, source, LISTENERS[listener], null, null, context);
    begun.incrementAndGet();
  }

  @Operation
  public void release(@Param(name = "listener") int listener) {
    if (registry.releaseListener(API, source, LISTENERS[listener], null, EndReason.RELEASED)) {
      ended.incrementAndGet();
    }
  }

  @Operation
  public void releaseCopies(@Param(name = "listener") int listener) {
    ended.addAndGet(
        registry.releaseCopies(API, source, LISTENERS[listener], null, EndReason.RELEASED));
  }

  @Operation
  public void closeSource() {
    ended.addAndGet(registry.releaseSource(API, source, EndReason.COMPLETED));
  }

  /** What the end of an owner does. */
  @Operation
  public void cleanUpOwner(@Param(name = "owner") int owner) {
    ended.addAndGet(registry.cleanUp(r -> r.context().owner() == OWNERS[owner], LONG).released());
  }

  @Operation
  public void snapshot() {
    Counts total = registry.snapshot().total();
    if (total.live() < 0) {
      throw new AssertionError(total.toString());
    }
  }

  /** After the storm. */
  @Validate
  public void eachEndIsToldAndCountedOnce() {
    Counts total = registry.snapshot().total();
    if (total.registered() != begun.get() || total.ended() != ended.get()) {
      throw new AssertionError(begun + " begun and " + ended + " ended, but counted: " + total);
    }
  }

  @Test
  void whatever_races_each_end_is_told_and_counted_once() {
    new StressOptions()
        .iterations(ITERATIONS)
        .invocationsPerIteration(300)
        .threads(3)
        .actorsPerThread(4)
        .minimizeFailedScenario(false)
        .verifier(EpsilonVerifier.class)
        .check(RegistryStormTest.class);
  }
}
