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
import java.util.List;
import java.util.Set;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * What threads are told of one source fits some order of their calls, one after the other. Lincheck
 * makes up the calls and looks for that order.
 */
@Param(name = "listener", gen = IntGen.class, conf = "0:1")
@Param(name = "owner", gen = IntGen.class, conf = "0:1")
public class RegistryLincheckTest {
  private static final int ITERATIONS = Integer.getInteger("leash.lincheck.iterations", 30);
  private static final EventApi API =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private static final Site SITE = new Sites().at(API, new CallStack(List.of(), null, null));
  private static final EventApi SET =
      EventApi.named("set", Kind.SIGNAL)
          .copies(EventApi.Copies.ONE)
          .releaser((s, l, h, k) -> {})
          .build();
  private static final Site SITE_OF_SET = new Sites().at(SET, new CallStack(List.of(), null, null));
  private static final Object[] HANDLES = {new Object(), new Object()};
  private static final Object[] LISTENERS = {new Object(), new Object()};
  private static final Owner[] OWNERS = {Owner.named("a"), Owner.named("b")};

  private final Object source = new Object();

  /** Its source gets a buffer in the midst of it. */
  private final WeakRegistry registry = new WeakRegistry(() -> 0, 2);

  @Operation
  public void register(@Param(name = "listener") int listener, @Param(name = "owner") int owner) {
    Context context = new Context(OWNERS[owner], null, Set.of());
    registry.register(SITE, source, LISTENERS[listener], null, null, context);
  }

  @Operation
  public boolean release(@Param(name = "listener") int listener) {
    return registry.releaseListener(API, source, LISTENERS[listener], null, EndReason.RELEASED);
  }

  @Operation
  public void registerInSet(@Param(name = "listener") int listener) {
    registry.register(SITE_OF_SET, source, LISTENERS[listener], null, null, Context.NONE);
  }

  @Operation
  public boolean releaseFromSet(@Param(name = "listener") int listener) {
    return registry.releaseListener(SET, source, LISTENERS[listener], null, EndReason.RELEASED);
  }

  @Operation
  public void registerHandle(@Param(name = "listener") int handle) {
    registry.register(SITE, source, null, HANDLES[handle], null, Context.NONE);
  }

  @Operation
  public boolean releaseHandle(@Param(name = "listener") int handle) {
    return registry.releaseHandle(API, HANDLES[handle], EndReason.RELEASED);
  }

  /** Looks for what became unreachable, which drops empty tables. */
  @Operation
  public void sweep() {
    registry.sweep();
  }

  @Operation
  public boolean theSnapshotAddsUp() {
    return registry.snapshot().total().live() >= 0;
  }

  /** After the storm. */
  @Validate
  public void theCountsAddUp() {
    Counts total = registry.snapshot().total();
    long live = registry.liveBySite().values().stream().mapToLong(Long::longValue).sum();
    if (live != total.live()) {
      throw new AssertionError(live + " live, but the counts say " + total);
    }
  }

  @Test
  void what_threads_are_told_fits_an_order_of_their_calls() {
    new StressOptions()
        .iterations(ITERATIONS)
        .invocationsPerIteration(500)
        .threads(2)
        .actorsPerThread(4)
        .minimizeFailedScenario(false)
        .check(RegistryLincheckTest.class);
  }
}
