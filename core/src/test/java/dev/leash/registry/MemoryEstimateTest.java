package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The estimate, held against what the heap of this JVM grows by. */
class MemoryEstimateTest {
  /** A million with {@code -Psoak}. */
  private static final int MANY =
      System.getProperty("leash.soak.pairs") == null ? 20_000 : 1_000_000;

  private final EventApi api = EventApi.named("test", Kind.SIGNAL).build();
  private final Sites sites = new Sites();
  private final Registry registry = new WeakRegistry();
  private final Object source = new Object();

  /** What there is much of. */
  enum Much {
    LISTENERS,
    HANDLES,
    SOURCES,
    OWNERS,
    TAGS,
    SITES
  }

  @ParameterizedTest
  @EnumSource
  void the_estimate_is_of_the_size_of_what_is_held(Much much) {
    List<Object> objects = many(i -> new Object());
    List<Object> others = many(i -> new Object());
    List<Context> contexts = many(i -> context(much, i));
    registry.register(site(0), source, source, null, null, Context.NONE);
    long before = used();
    long estimatedBefore = registry.memory();

    for (int i = 0; i < MANY; i++) {
      registry.register(
          site(much == Much.SITES ? i : 0),
          much == Much.SOURCES ? others.get(i) : source,
          objects.get(i),
          much == Much.HANDLES ? others.get(i) : null,
          null,
          contexts.get(i));
    }
    assertThat(registry.snapshot().total().live()).isEqualTo(MANY + 1L);
    double held = used() - before;
    double estimated = registry.memory() - estimatedBefore;
    assertThat(estimated / held).as("%s: %.0f of %.0f", much, estimated, held).isBetween(0.6, 1.7);
    assertThat(objects.size() + others.size() + contexts.size()).isEqualTo(3 * MANY); // kept
  }

  private static <T> List<T> many(IntFunction<T> each) {
    List<T> all = new ArrayList<>(MANY);
    for (int i = 0; i < MANY; i++) {
      all.add(each.apply(i));
    }
    return all;
  }

  private static Context context(Much much, int i) {
    return switch (much) {
      case OWNERS -> new Context(Owner.named("session-" + i), null, Set.of());
      case TAGS -> new Context(null, null, Set.of("user-" + i));
      default -> Context.NONE;
    };
  }

  private Site site(int line) {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      frames.add(new Frame("com.acme.Chat", "open", "Chat.java", line + i));
    }
    return sites.at(api, new CallStack(frames, frames.get(0), null));
  }

  private static long used() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return used;
  }
}
