package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryLimitTest {
  private static final EventApi API = EventApi.named("test-api", Kind.SIGNAL).build();
  private static final Frame BLAME = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private static final Site SITE = new Sites().at(API, new CallStack(List.of(BLAME), BLAME, null));

  private final Registry registry = new WeakRegistry();
  private final RegistrySink sink = new RegistrySink(registry, () -> Context.NONE, (s, l) -> {});
  private final List<String> told = new ArrayList<>();
  private final MemoryLimit limit = new MemoryLimit(registry, sink, 1 << 20, told::add);
  private final List<Object> kept = new ArrayList<>();

  private void register(int many, Object source) {
    for (int i = 0; i < many; i++) {
      Object listener = new Object();
      kept.add(listener);
      registry.register(SITE, source, listener, null, null, Context.NONE);
    }
  }

  @Test
  void below_the_limit_all_is_taken_in() {
    register(10_000, this);
    limit.run();

    assertThat(sink.isFull()).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void above_the_limit_nothing_is_taken_in_which_is_told_once() {
    register(20_000, this);
    limit.run();
    limit.run();

    assertThat(sink.isFull()).isTrue();
    assertThat(told).singleElement().asString().contains("maxMemory, 1 MB");
  }

  @Test
  void once_there_is_room_again_all_is_taken_in() {
    register(20_000, this);
    limit.run();
    for (Object listener : kept) {
      registry.releaseListener(API, this, listener, null, EndReason.RELEASED);
    }
    limit.run();

    assertThat(sink.isFull()).isFalse();
  }

  @Test
  void what_was_collected_is_swept_before_the_limit_is_reached() {
    for (int round = 0; round < 100; round++) {
      for (int i = 0; i < 1_000; i++) {
        register(1, new Object());
      }
      System.gc();
      limit.run();
      assertThat(sink.isFull()).isFalse();
    }

    assertThat(registry.snapshot().total().collected()).isGreaterThan(90_000);
  }
}
