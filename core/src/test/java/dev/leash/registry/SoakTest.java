package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.gc.GarbageCollection;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Register and release for a long time: nothing may be left of what was released. */
@EnabledIfSystemProperty(named = "leash.soak.pairs", matches = "\\d+")
class SoakTest {

  private static final EventApi API = EventApi.named("api", Kind.SIGNAL).build();
  private static final Site SITE = new Sites().at(API, new CallStack(List.of(), null, null));

  /** The heap in use, in bytes, may vary by so much between two looks at an idle JVM. */
  private static final long NOISE = 2 << 20;

  private final WeakRegistry registry = new WeakRegistry();
  private final Object source = new Object();
  private final Context context = new Context(Owner.named("ann"), "chat", Set.of("ui"));

  @Test
  void the_heap_stays_flat() {
    long pairs = Long.getLong("leash.soak.pairs");
    run(pairs / 10);
    long before = heap();
    run(pairs - pairs / 10);
    assertThat(heap() - before).isLessThan(NOISE);
    assertThat(registry.snapshot().total()).isEqualTo(new Counts(pairs, pairs, 0, 0, 0));
  }

  /** Half with a source that stays, half with one that goes. */
  private void run(long pairs) {
    for (long i = 0; i < pairs; i++) {
      Object from = i % 2 == 0 ? source : new Object();
      Object listener = new Object();
      Object handle = new Object();
      registry.register(SITE, from, listener, handle, null, context);
      registry.releaseHandle(null, handle, EndReason.RELEASED);
    }
  }

  private static long heap() {
    GarbageCollection.ask(1);
    GarbageCollection.ask(1);
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
